/** The sign of Rolescope: a band under a lens. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <circle cx="9" cy="9" r="6.25" />
      <path d="m13.8 13.8 4 4M6.2 7.6h3.4M7.6 10.6h4.2" />
    </svg>
  );
}
