/**
 * A table: a row header, columns of numbers to the right. On a narrow screen each row becomes a card, whose cells carry the title
 * of their column; the roles are written out because a cell that is laid out otherwise would lose its own.
 */

import type { ComponentChildren } from "preact";

export interface Column<R> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: R) => ComponentChildren;
  /** What names the row. */
  readonly isHeader?: boolean;
  readonly isNumber?: boolean;
}

export interface TableProps<R> {
  readonly caption: ComponentChildren;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R, rank: number) => string;
  /** A last row: totals. */
  readonly foot?: R;
  /** What a row opens under itself. */
  readonly under?: (row: R) => ComponentChildren;
  readonly isCaptionHidden?: boolean;
}

function cells<R>(columns: readonly Column<R>[], row: R): ComponentChildren {
  return columns.map(({ key, title, cell, isHeader, isNumber }) =>
    isHeader === true ? (
      <th key={key} scope="row" role="rowheader">
        {cell(row)}
      </th>
    ) : (
      <td key={key} role="cell" data-title={title} class={isNumber === true ? "number" : undefined}>
        <div>{cell(row)}</div>
      </td>
    ),
  );
}

export function Table<R>({ caption, columns, rows, rowKey, foot, under, isCaptionHidden }: TableProps<R>) {
  return (
    <div class="table">
      <table role="table">
        <caption class={isCaptionHidden === true ? "unseen" : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, title, isNumber }) => (
              <th key={key} scope="col" role="columnheader" class={isNumber === true ? "number" : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, rank) => {
            const key = rowKey(row, rank);
            const opened = under?.(row);
            return [
              <tr key={key} role="row">
                {cells(columns, row)}
              </tr>,
              opened === undefined || opened === null ? null : (
                <tr key={`${key} under`} role="row" class="under">
                  <td role="cell" colSpan={columns.length}>
                    {opened}
                  </td>
                </tr>
              ),
            ];
          })}
        </tbody>
        {foot === undefined ? null : (
          <tfoot role="rowgroup">
            <tr role="row">{cells(columns, foot)}</tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
