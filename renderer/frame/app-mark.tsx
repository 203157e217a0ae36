/** The product's mark: a balance of bars, as on its icon. */
export function AppMark() {
  return (
    <svg className="app-mark" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path d="M9 1.5v15M3 16.5h12" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M1.5 5H7v2.6H1.5zM1.5 9.5H7v2.6H1.5zM11 7.2h5.5v2.6H11z" fill="currentColor" />
    </svg>
  );
}
