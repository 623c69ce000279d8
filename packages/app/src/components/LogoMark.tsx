/** Two stacked chevrons on a milestone: the sign of the portal. */
export function LogoMark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#24508C" />
      <path d="M7 15.5 16 8l9 7.5v5L16 13l-9 7.5z" fill="#FFFFFF" />
      <path d="M7 22.5 16 15l9 7.5v4L16 19l-9 7.5z" fill="#8AB4F0" />
    </svg>
  );
}
