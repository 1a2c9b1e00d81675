// Preloaded by the bench: says at exit how large the process was at its largest (kilobytes) and how long it
// kept a processor busy (microseconds).
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  require('node:fs').writeSync(2, `peak=${maxRSS} busy=${userCPUTime + systemCPUTime}`);
});
