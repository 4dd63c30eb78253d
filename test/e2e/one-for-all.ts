/** Something costly to start that one test after the other uses: one of it, started when first asked for. */
export class OneForAll<T> {
  private isOpen = false;
  private one: Promise<T> | null = null;

  constructor(
    private start: (executablePath: string) => Promise<T>,
    private stop: (one: T) => Promise<void>,
  ) {}

  /** From now on there is somebody who calls `end`. */
  open(): void {
    this.isOpen = true;
  }

  get(executablePath: string): Promise<T> {
    if (!this.isOpen) throw new Error('Nobody would end it: take `test` from ./test.');
    this.one ??= this.start(executablePath);
    return this.one;
  }

  async end(): Promise<void> {
    const { one } = this;
    this.one = null;
    if (one) await this.stop(await one);
  }
}
