extension RoleTable {
  /// Roles of what is operated.
  static let widgets: [(Role, RoleTraits)] = [
    role(
      .button, .command, flags: [.nameFromContent, .nameRequired, .childrenPresentational],
      supported: [.disabled, .expanded, .haspopup, .pressed]),
    role(
      .checkbox, .input, flags: [.nameFromContent, .nameRequired, .childrenPresentational], required: [.checked],
      supported: [.errormessage, .expanded, .invalid, .readonly, .required]),
    role(
      .combobox, .input, flags: .nameRequired, required: [.expanded],
      supported: [
        .activedescendant, .autocomplete, .controls, .errormessage, .haspopup, .invalid, .readonly, .required,
      ]),
    role(
      .grid, .composite, .table, flags: .nameRequired, supported: [.multiselectable, .readonly],
      owned: [.row, .rowgroup, .caption]),
    role(
      .gridcell, .cell, .widget, flags: .nameFromContent,
      supported: [.disabled, .errormessage, .expanded, .haspopup, .invalid, .readonly, .required, .selected],
      context: [.row]),
    role(
      .link, .command, flags: [.nameFromContent, .nameRequired], supported: [.disabled, .expanded, .haspopup]),
    role(
      .listbox, .select, flags: .nameRequired,
      supported: [.errormessage, .expanded, .invalid, .multiselectable, .readonly, .required],
      owned: [.group, .option]),
    role(.menu, .select, owned: [.group, .menuitem, .menuitemcheckbox, .menuitemradio, .separator]),
    role(.menubar, .menu, owned: [.group, .menuitem, .menuitemcheckbox, .menuitemradio, .separator]),
    role(
      .menuitem, .command, flags: [.nameFromContent, .nameRequired],
      supported: [.disabled, .expanded, .haspopup, .posinset, .setsize], context: [.group, .menu, .menubar]),
    role(
      .menuitemcheckbox, .checkbox, .menuitem, flags: [.nameFromContent, .nameRequired, .childrenPresentational],
      required: [.checked], context: [.group, .menu, .menubar]),
    role(
      .menuitemradio, .menuitemcheckbox, .radio,
      flags: [.nameFromContent, .nameRequired, .childrenPresentational], required: [.checked],
      context: [.group, .menu, .menubar]),
    role(
      .option, .input, flags: [.nameFromContent, .nameRequired, .childrenPresentational],
      supported: [.checked, .posinset, .selected, .setsize], context: [.group, .listbox]),
    role(.progressbar, .range, .widget, flags: [.nameRequired, .childrenPresentational]),
    role(
      .radio, .input, flags: [.nameFromContent, .nameRequired, .childrenPresentational], required: [.checked],
      supported: [.posinset, .setsize]),
    role(.radiogroup, .select, flags: .nameRequired, supported: [.errormessage, .invalid, .readonly, .required]),
    role(
      .scrollbar, .range, .widget, flags: .childrenPresentational, required: [.controls, .valuenow],
      supported: [.disabled, .orientation]),
    role(.searchbox, .textbox, flags: .nameRequired),
    // `aria-valuenow` is required when the separator can be focused, which the rule for it knows.
    role(
      .separator, .structure, flags: .childrenPresentational,
      supported: [.disabled, .orientation, .valuemax, .valuemin, .valuenow, .valuetext]),
    role(
      .slider, .input, .range, flags: [.nameRequired, .childrenPresentational], required: [.valuenow],
      supported: [.errormessage, .haspopup, .invalid, .orientation, .readonly]),
    role(
      .spinbutton, .composite, .input, .range, flags: .nameRequired,
      supported: [.errormessage, .invalid, .readonly, .required]),
    role(
      .switch, .checkbox, flags: [.nameFromContent, .nameRequired, .childrenPresentational], required: [.checked]),
    role(
      .tab, .sectionhead, .widget, flags: [.nameFromContent, .childrenPresentational],
      supported: [.disabled, .expanded, .haspopup, .posinset, .selected, .setsize], context: [.tablist]),
    role(.tablist, .composite, supported: [.level, .multiselectable, .orientation], owned: [.tab]),
    role(.tabpanel, .section, flags: .nameRequired),
    role(
      .textbox, .input, flags: .nameRequired,
      supported: [
        .activedescendant, .autocomplete, .errormessage, .haspopup, .invalid, .multiline, .placeholder, .readonly,
        .required,
      ]),
    role(
      .tree, .select, flags: .nameRequired, supported: [.errormessage, .invalid, .multiselectable, .required],
      owned: [.group, .treeitem]),
    role(.treegrid, .grid, .tree, flags: .nameRequired, owned: [.row, .rowgroup, .caption]),
    role(
      .treeitem, .listitem, .option, flags: [.nameFromContent, .nameRequired], supported: [.expanded, .haspopup],
      context: [.group, .tree]),
  ]
}
