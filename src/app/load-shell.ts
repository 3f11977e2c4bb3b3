/** Fetches the views; called at start, so that they come at the same time as the dataset, and again by `lazy`. */
export async function loadShell() {
  const { Shell } = await import('./Shell.tsx');
  return { default: Shell };
}
