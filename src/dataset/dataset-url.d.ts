/** Address of the shipped dataset, the same for page and worker; made by `cli/vite-dataset.ts`. */
declare module 'virtual:dataset-url' {
  const url: string;
  export default url;
}
