import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whatever a run of the tests writes lies in one folder, which goes when the run ends. */
export default function temporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'lexkind-tests-'));
  // One test reads as another user.
  chmodSync(folder, 0o755);
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
