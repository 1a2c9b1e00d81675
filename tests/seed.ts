import fc from 'fast-check';

/**
 * Properties are tried on the same cases in every run, so that a run which fails can be run again; a number in
 * PROPERTY_SEED tries others.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 19_950_505) });
