/** The engine out of its packing: gzip in base64. */

/** The bytes of a packed engine. */
export function unpacked(packed: string): Promise<ArrayBuffer> {
  const letters = atob(packed);
  const bytes = new Uint8Array(letters.length);
  for (let rank = 0; rank < letters.length; rank += 1) {
    bytes[rank] = letters.charCodeAt(rank);
  }
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}
