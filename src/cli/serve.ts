/** `npm start`, after the build: serves `dist/` and prints where. `PORT` chooses the port. */
import { existsSync } from 'node:fs';
import { listen, serveFolder } from './static-server.ts';

const FOLDER = 'dist';
const USUAL_PORT = 4173;

if (!existsSync(`${FOLDER}/index.html`)) {
  console.error('There is no build yet: run "npm run build" first.');
  process.exit(1);
}
const port = await listen(serveFolder(FOLDER), Number(process.env.PORT ?? USUAL_PORT));
console.log(`Entente is at http://localhost:${port}/ (Ctrl+C ends it)`);
