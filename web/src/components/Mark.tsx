// The mark: an eye that is also a smile and a person seen. One stroke width, in the accent colour.
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg
      viewBox="0 0 32 32"
      width={size}
      height={size}
      fill="none"
      stroke="var(--accent)"
      strokeWidth={2.8}
      strokeLinecap="round"
      aria-hidden
    >
      <path d="M3 16C9 6 23 6 29 16" />
      <path d="M9 22.5C13 26.5 19 26.5 23 22.5" />
      <circle cx={16} cy={16} r={3.3} fill="var(--accent)" stroke="none" />
    </svg>
  )
}
