/** A sign before which French keeps a space that no line may break, or the inside of its quotes. */
export const BROKEN = / [:;!?»%€]|« |«(?![\u00a0])|(?<![\u00a0])»|\d \d{3}\b/u;
