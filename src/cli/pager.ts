import type { Context } from './context.ts';

/** What a shell says when it cannot run the program it is given. */
const NO_SUCH_PROGRAM = [126, 127];

/** Shows a long text through the user's pager, on a terminal only. Without a pager that works: as it is. */
export async function page(text: string, { io, options }: Context): Promise<void> {
  const rows = io.out.isTerminal && options.pager ? io.out.rows : null;
  const pager = io.env['LEXKIND_PAGER'] ?? io.env['PAGER'] ?? 'less';
  if (rows === null || pager === '' || pager === 'cat' || text.split('\n').length <= rows)
    return io.out.write(text);
  const { spawnSync } = await import('node:child_process');
  const env = { LESS: 'FRX', ...process.env };
  const { error, status } = spawnSync(pager, {
    shell: true,
    input: text,
    stdio: ['pipe', 'inherit', 'inherit'],
    env,
  });
  if (error || NO_SUCH_PROGRAM.includes(status ?? 0)) io.out.write(text);
}
