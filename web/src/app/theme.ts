// Mantine's side of the design tokens. Colours live in tokens.css; here are sizes, shapes and how Mantine's variants map onto the tokens.
import { createTheme, type MantineColorsTuple, type VariantColorsResolver } from '@mantine/core'

const teal: MantineColorsTuple = [
  '#e4f0ee',
  '#c8e1de',
  '#a1cfc9',
  '#7fd2c9',
  '#62c4ba',
  '#2f8f87',
  '#0e6660',
  '#0a524d',
  '#083f3b',
  '#062e2b',
]

// One look a variant, in token names, so that light and dark need no second answer.
const looks: Record<string, ReturnType<VariantColorsResolver>> = {
  filled: {
    background: 'var(--accent)',
    hover: 'var(--accent-pressed)',
    color: 'var(--on-accent)',
    border: '1px solid transparent',
  },
  default: { background: 'var(--surface)', hover: 'var(--accent-soft)', color: 'var(--accent)', border: '1px solid var(--line)' },
  light: {
    background: 'var(--accent-soft)',
    hover: 'var(--accent-soft)',
    color: 'var(--accent)',
    border: '1px solid transparent',
  },
  subtle: { background: 'transparent', hover: 'var(--accent-soft)', color: 'var(--accent)', border: '1px solid transparent' },
  danger: { background: 'var(--surface)', hover: 'var(--broken-soft)', color: 'var(--broken)', border: '1px solid var(--line)' },
}

const plain = { background: 'transparent', hover: 'transparent', color: 'inherit', border: 'none' }

export const theme = createTheme({
  colors: { accent: teal },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 4 },
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--serif)', fontWeight: '600' },
  fontSizes: { xs: '12px', sm: '13px', md: '15px', lg: '18px', xl: '22px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.3' },
  defaultRadius: '8px',
  respectReducedMotion: true,
  cursorType: 'pointer',
  variantColorResolver: ({ variant }) => looks[variant] ?? plain,
  components: {
    ...Object.fromEntries(
      ['Button', 'TextInput', 'PasswordInput', 'Textarea', 'NativeSelect'].map((name) => [
        name,
        { defaultProps: { size: 'md' } },
      ]),
    ),
    // The list itself scrolls: a scrolling box around it would be one more thing to focus.
    ...Object.fromEntries(['Select', 'TagsInput'].map((name) => [name, { defaultProps: { size: 'md', withScrollArea: false } }])),
    CheckboxGroup: { defaultProps: { size: 'md' } },
    RadioGroup: { defaultProps: { size: 'md' } },
    // Lists open inside the dialog or popover they belong to, since those stand above everything at the page's end.
    Combobox: { defaultProps: { withinPortal: false } },
    Popover: { defaultProps: { withinPortal: false, floatingStrategy: 'fixed', transitionProps: { duration: 0 } } },
  },
})
