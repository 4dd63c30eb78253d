/** Calls `hear` when the page's own scripts have led to another address, until `signal` aborts. */
export function onArrival(hear: () => void, signal: AbortSignal): void {
  const how = { signal, capture: true, passive: true };
  if ('navigation' in window) {
    navigation.addEventListener('navigatesuccess', hear, how);
    return;
  }
  let address = location.href;
  for (const type of ['popstate', 'hashchange', 'click', 'keyup'])
    addEventListener(
      type,
      () =>
        // The page's own listener for this click pushes the new address first.
        setTimeout(() => {
          if (location.href === address) return;
          address = location.href;
          hear();
        }),
      how,
    );
}
