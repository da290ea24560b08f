"""The kit from which every page is made; each module is imported by its own name.

| module | what it holds |
|---|---|
| `announcing` | `announce`: tell a screen reader |
| `avatar` | `Avatar` |
| `bars` | `ShareBar`, `BalanceBar` |
| `buttons` | `PrimaryButton`, `QuietButton`, `LinkButton`, `IconButton` |
| `card` | `Card` |
| `chips` | `Chip`, `SideTag`, `StatusChip` |
| `choice_row` | `ChoiceRow`: what chips, segments and scales share |
| `clipping` | `clipped_texts`: find texts that do not fit |
| `countdown` | `CountdownLabel`, `clock` |
| `dialogs` | `confirm`, `ask_text`, `Question`, `TextQuestion` |
| `empty_state` | `EmptyState`, `IconBadge` |
| `fields` | `CommittedField`: what the text fields share |
| `filter_chips` | `FilterChips` |
| `flow_layout` | `FlowLayout` |
| `growing_text_edit` | `GrowingTextEdit` |
| `inputs` | `ComboBox`, `SpinBox`, `DecimalBox`, `DateEdit`, `CheckBox` |
| `labels` | `BodyLabel`, `ElidedLabel` |
| `line_edit` | `LineEdit` |
| `note_card` | `NoteCard` |
| `notice` | `Notice`, `InlineError` |
| `page_header` | `PageHeader` |
| `painting` | shapes that several widgets draw |
| `rating_scale` | `RatingScale` |
| `reorderable_list` | `ReorderableList` |
| `retranslated` | `Retranslated`: mixin that follows the language |
| `scroll_page` | `ScrollPage` |
| `segmented` | `Segmented` |
| `separator` | `Separator` |
| `step_badge` | `StepBadge` |
| `tooltips` | `set_tooltip`: typed text as it was typed |
"""
