/** Calls `hear` when the page's own scripts have led to another address, until `signal` aborts. */
export function onArrival(hear: () => void, signal: AbortSignal): void {
  navigation.addEventListener('navigatesuccess', hear, { signal, capture: true });
}
