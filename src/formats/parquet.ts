/** Parquet, a group of rows at a time and column by column; uncompressed or Snappy, which is what most tools write. */
import { parquetMetadataAsync, parquetScan, parquetSchema } from 'hyparquet';
import type { AsyncBuffer, FileMetaData, ParquetScan } from 'hyparquet';
import type { OpenedTable, RowBatch } from './table-format.ts';

const ROWS_PER_BATCH = 8192;

export async function openParquet(file: Blob): Promise<OpenedTable> {
  const buffer: AsyncBuffer = {
    byteLength: file.size,
    slice: (start, end) => file.slice(start, end).arrayBuffer(),
  };
  const metadata = await parquetMetadataAsync(buffer);
  const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
  return { columns, batches: rowBatches(buffer, metadata, columns) };
}

async function* rowBatches(
  file: AsyncBuffer,
  metadata: FileMetaData,
  columns: readonly string[],
): AsyncGenerator<RowBatch> {
  const scan = await parquetScan({ file, metadata });
  const all = Number(metadata.num_rows);
  for (const { rowStart, rowEnd } of scan.ranges) {
    const values = await readGroup(scan, columns, rowStart, rowEnd);
    for (let from = rowStart; from < rowEnd; from += ROWS_PER_BATCH) {
      const to = Math.min(rowEnd, from + ROWS_PER_BATCH);
      const rows = Array.from({ length: to - from }, (_, i) =>
        values.map((column) => column[from - rowStart + i]),
      );
      yield { rows, first: from + 1, bytes: Math.round((file.byteLength * to) / all) };
    }
  }
}

async function readGroup(
  scan: ParquetScan,
  columns: readonly string[],
  rowStart: number,
  rowEnd: number,
): Promise<readonly ArrayLike<unknown>[]> {
  const values: ArrayLike<unknown>[] = [];
  for (const column of columns) values.push(await scan.readColumn({ column, rowStart, rowEnd }));
  return values;
}
