import { existsSync, readFileSync } from 'node:fs';
import { Script } from 'node:vm';

/** Gives a bundle by its name: a function in a file, that takes a `require` and gives what it exports. */
export type Bundles = (name: string) => unknown;

/**
 * The bundles of a folder, each run once. Beside each may lie what V8 compiled of it when it was built: with
 * that, a start costs half. V8 passes it over where it doesn't fit (another Node, other flags), and so do we.
 */
export function bundleIn(folder: string, opened: (name: string, script: Script) => void = () => {}): Bundles {
  const loaded = new Map<string, unknown>();
  const load = (name: string): unknown => {
    if (!loaded.has(name)) {
      const script = scriptOf(folder, name);
      opened(name, script);
      loaded.set(name, script.runInThisContext()(required, folder));
    }
    return loaded.get(name);
  };
  const required = (id: string) => (id.startsWith('./') ? load(id.slice(2)) : process.getBuiltinModule(id));
  return load;
}

function scriptOf(folder: string, name: string): Script {
  const filename = `${folder}/${name}.js`;
  const compiled = compiledFile(folder, name);
  const source = readFileSync(filename, 'utf8');
  return new Script(
    source,
    existsSync(compiled) ? { filename, cachedData: readFileSync(compiled) } : { filename },
  );
}

/** Where the compiled form of a bundle lies. */
export function compiledFile(folder: string, name: string): string {
  return `${folder}/${name}.compiled`;
}
