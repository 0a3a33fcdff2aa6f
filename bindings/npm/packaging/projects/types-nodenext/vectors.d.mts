/** What vectors told: how many were run, and which are not as Rust answers. */
export interface Told {
  readonly reports: number;
  readonly answers: number;
  readonly wrong: readonly string[];
}
export function run(
  mednum: object,
  bytesOf: (name: string) => Uint8Array | Promise<Uint8Array>,
  most?: number,
): Promise<Told>;
