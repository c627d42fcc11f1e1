/** What the reference data was checked against. The official site could not be read whole; the rest are public copies and notes. */
export const SOURCES = {
  SECTION_PAGES: 'Plain Language Law (Ackama): pages on sections of the Privacy Act 2020',
  ACT_ONLINE: 'New Zealand Legislation: Privacy Act 2020 s 102 and s 113',
  ACT_CONTENTS: 'Contents list of the Act as enacted, Privacy Act 2020 ss 1-30',
  BILL_ONLINE: 'New Zealand Legislation: contents of Privacy Bill 34-2, and Privacy Bill 34-2 cl 19 and cl 117',
  OPC_COMPARISON: 'Privacy Commissioner: comparing the Privacy Acts 1993 and 2020',
  OPC_PRINCIPLES: 'Privacy Commissioner: pages on principles 3 and 12, article 219 (sending information overseas)',
  OPC_1993_PAGES: 'Privacy Commissioner: pages on principle 3, time limits and transfers under the Privacy Act 1993',
  OPC_BREACHES: 'Privacy Commissioner: NotifyUs and breach guidance pages',
  FACT_SHEET:
    'Fact sheet “New Zealand Privacy Act 2020 and cyber reporting expectations”, September 2026 (secondary source)',
  IPP3A_NOTES:
    'On IPP 3A: media release of the Privacy Commissioner; notes of O’Brien Legal, Baker Botts, PwC NZ and Buddle Findlay (secondary sources)',
  OVERSEAS_HANDBOOKS: 'Baker McKenzie and DLA Piper handbooks, New Zealand, 2024 (secondary sources)',
  HIPC_CONTENTS: 'Privacy Commissioner: contents of the Health Information Privacy Code 2020 as consulted on',
  REGULATIONS_1993: 'Privacy Regulations 1993, reprint as at 1 December 2020',
  REGULATIONS_2020: 'New Zealand Legislation: Privacy Regulations 2020 regs 1-6(2)',
  REGULATIONS_2020_NOTE:
    'Russell McVeagh: New Privacy Regulations under the Privacy Act 2020, August 2020 (secondary source)',
  NUMBER_ORDER: 'The order of the numbers between neighbours that were checked',
  GENERAL_KNOWLEDGE: 'General knowledge: no text was found that confirms it',
} as const;
