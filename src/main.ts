/**
 * The first few kilobytes of the program. They run before the first picture, so that it speaks the reader's language in
 * the reader's colours, and start the engine's thread; all the rest runs after that picture.
 */
import './app/begin/trusted-types.ts'; // first: everything after it runs under the policy
import '@fontsource-variable/source-sans-3/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import './ui/tokens.css';
import './ui/base.css';
import { showEmbed } from './app/begin/embed.ts';
import { startEngineThread } from './app/begin/engine-thread.ts';
import { showFirstWords } from './app/begin/first-words.ts';
import { readProgram } from './app/begin/program.ts';
import { showTheme } from './app/begin/theme.ts';
import { painted, pause } from './base/idle.ts';
import { earlyPreferences } from './state/early-preferences.ts';

const { language, theme } = earlyPreferences();
showTheme(theme);
showEmbed(location.search);
showFirstWords(language);
startEngineThread();
readProgram();
await painted();
await import('./queries/client.ts'); // and with it all that the parts share, in a piece of work of its own
await pause();
const { start } = await import('./app/start.tsx');
await pause();
await start(document.getElementById('root')!);
