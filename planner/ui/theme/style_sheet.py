"""The style sheet, made from the tokens."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from .colours import Tokens
from .files import resource_path
from .fonts import px

_SHEET = Template("""
QWidget { outline: none; }
QLabel { background: transparent; }
QToolTip { background: $panel; color: $text; border: 1px solid $line; padding: ${p4}px; }

#topBar, #statusLine, #leftColumn, #rightColumn, #page, QDialog { background: $panel; }
#topBar { border-bottom: 1px solid $line; }
#statusLine { border-top: 1px solid $line; }
#leftColumn { border-right: 1px solid $line; }
#rightColumn { border-left: 1px solid $line; }
#board, #boardHeads { background: $ground; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QAbstractScrollArea { border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QLabel[tone="quiet"] { color: $quiet; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="amber"] { color: $amber; }
QFrame[box="note"] { background: $tint; border: 1px solid $line; border-radius: ${p8}px; }
QFrame[box="card"] { background: $card; border: 1px solid $line; border-radius: ${p8}px; }
QFrame[box="warn"] { background: $amber_tint; border: 1px solid $line; border-radius: ${p8}px; }
QFrame[box="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }

QPushButton {
    background: $card; color: $text; border: 1px solid $line; border-radius: ${p8}px;
    padding: ${p6}px ${p12}px; min-height: ${p18}px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $track; }
QPushButton:disabled { color: $quiet; background: $panel; }
QPushButton:focus { border: 2px solid $accent; padding: ${p5}px ${p11}px; }
QPushButton[kind="primary"] {
    background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600;
}
QPushButton[kind="primary"]:hover { border: 1px solid $text; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $track; color: $quiet; border-color: $line; }
QPushButton[kind="quiet"], QPushButton[kind="tab"], QPushButton[kind="link"],
QPushButton[kind="icon"], QPushButton[kind="step"] {
  background: transparent; border: 1px solid transparent; }
QPushButton[kind="step"] { padding: 0; }
QPushButton[kind="step"]:hover { background: $hover; }
QPushButton[kind="step"]:focus { border: 2px solid $accent; padding: 0; }
QPushButton[kind="icon"] { padding: ${p5}px; }
QPushButton[kind="icon"]:focus { border: 2px solid $accent; padding: ${p4}px; }
QPushButton[kind="quiet"]:hover, QPushButton[kind="tab"]:hover,
QPushButton[kind="icon"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus, QPushButton[kind="tab"]:focus { border: 2px solid $accent; }
QPushButton[kind="tab"] { color: $quiet; font-weight: 600; }
QPushButton[kind="tab"]:checked { background: $tint; color: $accent; }
QPushButton[kind="icon"]:checked { background: $tint; }
QPushButton[kind="link"] {
    color: $accent; font-weight: 600; padding: ${p4}px; text-align: left; border-radius: ${p4}px;
}
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: $quiet; font-weight: 400; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; padding: ${p3}px; }
QPushButton[kind="pick"] { padding: ${p4}px ${p8}px; min-height: ${p16}px; }
QPushButton[kind="pick"]:checked {
    background: $tint; color: $accent; border: 1px solid $accent; font-weight: 600;
}
QPushButton[kind="pick"]:focus { border: 2px solid $accent; padding: ${p3}px ${p7}px; }

QLineEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateTimeEdit {
    background: $card; color: $text; border: 1px solid $line; border-radius: ${p6}px;
    padding: ${p4}px ${p8}px; min-height: ${p18}px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus,
QDateTimeEdit:focus {
    border: 2px solid $accent; padding: ${p3}px ${p7}px;
}
QSpinBox, QDoubleSpinBox, QDateTimeEdit { padding: ${p3}px ${p8}px ${p2}px; }
QSpinBox:focus, QDoubleSpinBox:focus, QDateTimeEdit:focus {
    padding: ${p2}px ${p7}px ${p1}px;
}
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled {
    color: $quiet; background: $panel;
}
QDoubleSpinBox[kind="amount"] { padding: ${p1}px ${p4}px; min-height: ${p18}px; }
QDoubleSpinBox[kind="amount"]:focus { padding: 0 ${p3}px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {
    border: none; padding: 0 ${p4}px; background: transparent; min-height: 0;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    border: none; background: transparent; width: ${p20}px;
}
QAbstractSpinBox::up-arrow { image: url($up); width: ${p12}px; height: ${p12}px; }
QAbstractSpinBox::down-arrow { image: url($down); width: ${p12}px; height: ${p12}px; }
QDoubleSpinBox[kind="amount"]::up-button, QDoubleSpinBox[kind="amount"]::down-button,
QDoubleSpinBox[kind="amount"]::up-arrow, QDoubleSpinBox[kind="amount"]::down-arrow {
    width: 0; height: 0; image: none;
}
QComboBox::drop-down, QDateTimeEdit::drop-down {
    border: none; background: transparent; width: ${p20}px;
}
QComboBox::down-arrow, QDateTimeEdit::down-arrow {
    image: url($down); width: ${p12}px; height: ${p12}px;
}
QComboBox[kind="inline"] {
    background: transparent; border: 1px solid transparent; color: $quiet;
    padding: 0 0 0 1px; min-height: ${p16}px;
}
QComboBox[kind="inline"]:hover { color: $text; border-color: $line; }
QComboBox[kind="inline"]:focus { border: 2px solid $accent; padding: 0; }
QComboBox QAbstractItemView {
    background: $panel; color: $text; border: 1px solid $line; padding: ${p4}px;
    selection-background-color: $tint; selection-color: $text;
}

QCheckBox, QRadioButton {
    spacing: ${p8}px; padding: ${p3}px ${p4}px; border: 1px solid transparent;
    border-radius: ${p4}px;
}
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; padding: ${p2}px ${p3}px; }

QCheckBox::indicator, QTreeView::indicator {
    width: ${p16}px; height: ${p16}px; border: 1px solid $quiet; border-radius: ${p4}px;
    background: $card;
}
QCheckBox::indicator:checked, QTreeView::indicator:checked {
    background: $accent; border-color: $accent; image: url($check);
}
QCheckBox::indicator:disabled { border-color: $line; }
QRadioButton::indicator {
    width: ${p14}px; height: ${p14}px; border: 1px solid $quiet; border-radius: ${p8}px;
    background: $card;
}
QRadioButton::indicator:checked {
    width: ${p6}px; height: ${p6}px; border: ${p5}px solid $accent; background: $card;
}

QMenuBar { background: $panel; color: $text; border-bottom: 1px solid $line; }
QMenuBar::item { padding: ${p4}px ${p8}px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $panel; color: $text; border: 1px solid $line; padding: ${p4}px; }
QMenu::item { padding: ${p6}px ${p24}px ${p6}px ${p16}px; border-radius: ${p4}px; }
QMenu::item:selected { background: $tint; color: $text; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px ${p8}px; }

QTreeView, QTableView, QListView, QListWidget {
    background: $panel; color: $text; border: none;
    selection-background-color: $tint; selection-color: $text;
}
QTreeView:focus, QTableView:focus, QListView:focus { border: 2px solid $accent; }
QTableView::item { padding: 0 ${p4}px; }
#shoppingList, QListWidget[box="list"], QTableWidget[box="list"] {
    border: 2px solid transparent; border-radius: ${p4}px;
}
#shoppingList:focus, QListWidget[box="list"]:focus, QTableWidget[box="list"]:focus {
    border-color: $accent;
}
QListWidget[box="list"]::item { padding: ${p6}px; border-bottom: 1px solid $line; }
QListWidget[box="list"]::item:selected { background: $tint; color: $text; }
QTableWidget[box="list"]::item { padding: ${p4}px; border-bottom: 1px solid $line; }
QTableWidget[box="list"]::item:selected { background: $tint; color: $text; }
QProgressBar { background: $track; border: none; border-radius: ${p3}px; }
QProgressBar::chunk { background: $accent; border-radius: ${p3}px; }
#shoppingList::indicator { width: ${p20}px; height: ${p20}px; }
QTreeView::item { padding: ${p4}px; border-bottom: 1px solid $line; }
QTreeView::item:hover { background: $hover; }
QTreeView::item:selected { background: $tint; color: $text; }
#choices { background: $card; border: 1px solid $accent; border-radius: ${p8}px; }
#choices::item { padding: ${p6}px ${p8}px; }
#choices::item:hover { background: $hover; }
#choices::item:selected { background: $tint; color: $text; }
#reading { border: 2px solid transparent; border-radius: ${p8}px; }
#reading:focus { border: 2px solid $accent; }
#chapters::item { padding: ${p8}px; border-radius: ${p8}px; color: $quiet; }
#chapters::item:hover { background: $hover; }
#chapters::item:selected { background: $tint; color: $accent; }
#chapters::item:disabled { color: $line; }
QHeaderView::section {
    background: $panel; color: $quiet; border: none; border-bottom: 1px solid $line;
    padding: ${p6}px ${p4}px; font-weight: 600;
}

QDialogButtonBox { button-layout: 3; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar::tab {
    color: $quiet; padding: ${p8}px ${p12}px; border: 2px solid transparent;
    border-bottom: 2px solid transparent;
}
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:focus { border: 2px solid $accent; border-radius: ${p4}px; }

QScrollBar:vertical { background: transparent; width: ${p8}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${p8}px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: ${p3}px; margin: 1px; }
QScrollBar::handle:vertical { min-height: ${p32}px; }
QScrollBar::handle:horizontal { min-width: ${p32}px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")

_SPACES = (1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 14, 16, 18, 20, 24, 32)


def style_sheet(tokens: Tokens) -> str:
    """Return the whole sheet in one theme, at the type size in use."""
    colours = {key: value for key, value in asdict(tokens).items() if isinstance(value, str)}
    images = {
        "up": resource_path("icons/arrow-up.svg"),
        "down": resource_path("icons/arrow-down.svg"),
        "check": resource_path(f"icons/check-{tokens.on_accent.strip('#')}.svg"),
    }
    return _SHEET.substitute(colours, **images, **{f"p{n}": px(n) for n in _SPACES})
