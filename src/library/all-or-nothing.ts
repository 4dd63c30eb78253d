/** What is needed of a transaction. */
interface Transaction {
  done: Promise<void>;
  abort(): void;
}

/** Does `work` in the transaction and waits until it is on the disk; when a step fails, none counts. */
export async function allOrNothing<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  // Its rejection is that of the step that failed, which is the one to report.
  tx.done.catch(() => {});
  try {
    const result = await work();
    await tx.done;
    return result;
  } catch (problem) {
    try {
      tx.abort();
    } catch {
      // It was over already.
    }
    throw problem;
  }
}
