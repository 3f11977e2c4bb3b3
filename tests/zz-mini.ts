import { chromium } from 'playwright';
import { findBrowser } from './browser.ts';
import { measureOurs } from './bench/timeline/ours.ts';
import { quantile } from './bench/measurement.ts';
const { executablePath, args, env } = findBrowser();
const b = await chromium.launch({ executablePath, args, env });
for (const lanes of ['kind', 'actor'] as const) {
  const o = await measureOurs(b, process.argv[2]!, { name: lanes, file: process.argv[3] ?? null, lanes, goal: 16.7 });
  for (const k of ['zoom', 'pan'] as const) console.log(lanes, k, 'busy p50', quantile(o[k].busy, .5).toFixed(1), 'p95', quantile(o[k].busy, .95).toFixed(1), 'gaps p50', quantile(o[k].gaps, .5).toFixed(1), 'p95', quantile(o[k].gaps, .95).toFixed(1), 'long', o[k].longTasks.length, 'firstPaint', o.firstPaint.toFixed(0));
}
await b.close();
