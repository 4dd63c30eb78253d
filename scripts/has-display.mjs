/** Whether a window could be seen. CI has none, whatever it says. */
export function hasDisplay() {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
