/** An event that is JSON, but no completion chunk. */
export class NotAChunk extends Error {
  override readonly name = "NotAChunk";
  readonly event: unknown;

  constructor(event: unknown) {
    super("not a completion chunk");
    this.event = event;
  }
}

/** An error in the flat form of older vLLM, which the SDK takes for an ordinary event. */
export class ErrorEvent extends Error {
  override readonly name = "ErrorEvent";
  readonly event: unknown;

  constructor(event: unknown) {
    super("the server sent an error");
    this.event = event;
  }
}
