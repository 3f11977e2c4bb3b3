/** `npx entente convert IN OUT` and `npx entente check FILE`: the app's own reading of files, in a terminal. */
import { checkFile } from './check-file.ts';
import { convertFile } from './convert-file.ts';
import { HELP, readArguments } from './table-flags.ts';

/** What the shell gets. */
export const EXIT = { fine: 0, problems: 1, usage: 2 } as const;

/** The exit code: 0, 1 where something is wrong with the file, 2 where something is wrong with the command. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  if (!read.ok) {
    console.error(`${read.error}\nTry: npx entente --help`);
    return EXIT.usage;
  }
  const { command, paths, flags, help } = read.value;
  if (help) {
    console.log(HELP);
    return EXIT.fine;
  }
  try {
    const [input = '', output = ''] = paths;
    const fine =
      command === 'convert' ? await convertFile(input, output, flags) : await checkFile(input, flags);
    return fine ? EXIT.fine : EXIT.problems;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error; // a mistake in the program
    console.error(error.message); // the file system: no such file, no right to write
    return EXIT.problems;
  }
}
