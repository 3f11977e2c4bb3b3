import './app/trusted-types.ts'; // first: everything after it runs under the policy
import '@fontsource-variable/source-sans-3/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import './ui/tokens.css';
import './ui/base.css';
import { start } from './app/start.tsx';

await start(document.getElementById('root')!);
