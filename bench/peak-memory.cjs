// Preloaded by the memory bench: says at exit how large the process was at its largest, in kilobytes.
process.on('exit', () => require('node:fs').writeSync(2, `peak=${process.resourceUsage().maxRSS}`));
