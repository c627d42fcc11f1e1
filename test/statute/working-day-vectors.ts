/**
 * Working days counted apart from the code under test, with the working shown. A line reads
 *
 *   trigger (day 0) + working days -> last day: runs of days, each either what it is left out for, or `=n`, the working
 *   days counted by its end
 *
 * so every day after the trigger stands in one run. The lines were made by a day-by-day count that shares no code with
 * lib/statute: weekdays from a calendar library of another language, Easter Sundays from the table below, the other
 * holidays by their rules written a second time, Matariki by the same published dates; and then read through. The first
 * ten had been computed before, by others; the last of them is a due date published for a request under the Official
 * Information Act 1982.
 */
const WORKED = `
2026-11-20 Fri + 20 -> 2026-12-18 Fri: 11-21/11-22 weekend; 11-23/11-27 =5; 11-28/11-29 weekend; 11-30/12-04 =10; 12-05/12-06 weekend; 12-07/12-11 =15; 12-12/12-13 weekend; 12-14/12-18 =20
2026-11-26 Thu + 20 -> 2026-12-24 Thu: 11-27 =1; 11-28/11-29 weekend; 11-30/12-04 =6; 12-05/12-06 weekend; 12-07/12-11 =11; 12-12/12-13 weekend; 12-14/12-18 =16; 12-19/12-20 weekend; 12-21/12-24 =20
2026-11-27 Fri + 20 -> 2027-01-18 Mon: 11-28/11-29 weekend; 11-30/12-04 =5; 12-05/12-06 weekend; 12-07/12-11 =10; 12-12/12-13 weekend; 12-14/12-18 =15; 12-19/12-20 weekend; 12-21/12-24 =19; 12-25/01-15 shut-down; 01-16/01-17 weekend; 01-18 =20
2026-12-23 Wed + 20 -> 2027-02-12 Fri: 12-24 =1; 12-25/01-15 shut-down; 01-16/01-17 weekend; 01-18/01-22 =6; 01-23/01-24 weekend; 01-25/01-29 =11; 01-30/01-31 weekend; 02-01/02-05 =16; 02-06/02-07 weekend; 02-08 Waitangi Day, on the Monday after; 02-09/02-12 =20
2027-01-05 Tue + 20 -> 2027-02-15 Mon: 01-06/01-15 shut-down; 01-16/01-17 weekend; 01-18/01-22 =5; 01-23/01-24 weekend; 01-25/01-29 =10; 01-30/01-31 weekend; 02-01/02-05 =15; 02-06/02-07 weekend; 02-08 Waitangi Day, on the Monday after; 02-09/02-12 =19; 02-13/02-14 weekend; 02-15 =20
2026-03-27 Fri + 20 -> 2026-04-29 Wed: 03-28/03-29 weekend; 03-30/04-02 =4; 04-03 Good Friday; 04-04/04-05 weekend; 04-06 Easter Monday; 04-07/04-10 =8; 04-11/04-12 weekend; 04-13/04-17 =13; 04-18/04-19 weekend; 04-20/04-24 =18; 04-25/04-26 weekend; 04-27 Anzac Day, on the Monday after; 04-28/04-29 =20
2026-06-26 Fri + 10 -> 2026-07-13 Mon: 06-27/06-28 weekend; 06-29/07-03 =5; 07-04/07-05 weekend; 07-06/07-09 =9; 07-10 Matariki Observance Day; 07-11/07-12 weekend; 07-13 =10
2027-02-05 Fri + 1 -> 2027-02-09 Tue: 02-06/02-07 weekend; 02-08 Waitangi Day, on the Monday after; 02-09 =1
2026-12-24 Thu + 15 -> 2027-02-05 Fri: 12-25/01-15 shut-down; 01-16/01-17 weekend; 01-18/01-22 =5; 01-23/01-24 weekend; 01-25/01-29 =10; 01-30/01-31 weekend; 02-01/02-05 =15
2019-01-03 Thu + 20 -> 2019-02-13 Wed: 01-04/01-15 shut-down; 01-16/01-18 =3; 01-19/01-20 weekend; 01-21/01-25 =8; 01-26/01-27 weekend; 01-28/02-01 =13; 02-02/02-03 weekend; 02-04/02-05 =15; 02-06 Waitangi Day; 02-07/02-08 =17; 02-09/02-10 weekend; 02-11/02-13 =20
1993-07-01 Thu + 20 -> 1993-07-29 Thu: 07-02 =1; 07-03/07-04 weekend; 07-05/07-09 =6; 07-10/07-11 weekend; 07-12/07-16 =11; 07-17/07-18 weekend; 07-19/07-23 =16; 07-24/07-25 weekend; 07-26/07-29 =20
1993-01-01 Fri + 1 -> 1993-01-18 Mon: 01-02/01-15 shut-down; 01-16/01-17 weekend; 01-18 =1
1993-01-16 Sat + 5 -> 1993-01-22 Fri: 01-17 weekend; 01-18/01-22 =5
1993-04-08 Thu + 3 -> 1993-04-15 Thu: 04-09 Good Friday; 04-10/04-11 weekend; 04-12 Easter Monday; 04-13/04-15 =3
1993-12-24 Fri + 1 -> 1994-01-17 Mon: 12-25/01-15 shut-down; 01-16 weekend; 01-17 =1
1994-02-04 Fri + 2 -> 1994-02-08 Tue: 02-05/02-06 weekend; 02-07/02-08 =2
1995-04-13 Thu + 10 -> 1995-05-02 Tue: 04-14 Good Friday; 04-15/04-16 weekend; 04-17 Easter Monday; 04-18/04-21 =4; 04-22/04-23 weekend; 04-24 =5; 04-25 Anzac Day; 04-26/04-28 =8; 04-29/04-30 weekend; 05-01/05-02 =10
1996-02-28 Wed + 5 -> 1996-03-06 Wed: 02-29/03-01 =2; 03-02/03-03 weekend; 03-04/03-06 =5
1996-04-04 Thu + 20 -> 1996-05-07 Tue: 04-05 Good Friday; 04-06/04-07 weekend; 04-08 Easter Monday; 04-09/04-12 =4; 04-13/04-14 weekend; 04-15/04-19 =9; 04-20/04-21 weekend; 04-22/04-24 =12; 04-25 Anzac Day; 04-26 =13; 04-27/04-28 weekend; 04-29/05-03 =18; 05-04/05-05 weekend; 05-06/05-07 =20
1997-03-27 Thu + 2 -> 1997-04-02 Wed: 03-28 Good Friday; 03-29/03-30 weekend; 03-31 Easter Monday; 04-01/04-02 =2
1998-04-24 Fri + 2 -> 1998-04-28 Tue: 04-25/04-26 weekend; 04-27/04-28 =2
1999-02-05 Fri + 1 -> 1999-02-08 Mon: 02-06/02-07 weekend; 02-08 =1
1999-12-10 Fri + 20 -> 2000-01-28 Fri: 12-11/12-12 weekend; 12-13/12-17 =5; 12-18/12-19 weekend; 12-20/12-24 =10; 12-25/01-15 shut-down; 01-16 weekend; 01-17/01-21 =15; 01-22/01-23 weekend; 01-24/01-28 =20
2000-04-20 Thu + 5 -> 2000-05-02 Tue: 04-21 Good Friday; 04-22/04-23 weekend; 04-24 Easter Monday; 04-25 Anzac Day; 04-26/04-28 =3; 04-29/04-30 weekend; 05-01/05-02 =5
2000-02-28 Mon + 3 -> 2000-03-02 Thu: 02-29/03-02 =3
2001-06-01 Fri + 1 -> 2001-06-05 Tue: 06-02/06-03 weekend; 06-04 Queen's Birthday; 06-05 =1
2002-10-25 Fri + 6 -> 2002-11-05 Tue: 10-26/10-27 weekend; 10-28 Labour Day; 10-29/11-01 =4; 11-02/11-03 weekend; 11-04/11-05 =6
2003-04-17 Thu + 10 -> 2003-05-06 Tue: 04-18 Good Friday; 04-19/04-20 weekend; 04-21 Easter Monday; 04-22/04-24 =3; 04-25 Anzac Day; 04-26/04-27 weekend; 04-28/05-02 =8; 05-03/05-04 weekend; 05-05/05-06 =10
2004-04-23 Fri + 5 -> 2004-04-30 Fri: 04-24/04-25 weekend; 04-26/04-30 =5
2004-12-31 Fri + 10 -> 2005-01-28 Fri: 01-01/01-15 shut-down; 01-16 weekend; 01-17/01-21 =5; 01-22/01-23 weekend; 01-24/01-28 =10
2005-02-04 Fri + 5 -> 2005-02-11 Fri: 02-05/02-06 weekend; 02-07/02-11 =5
2005-03-24 Thu + 6 -> 2005-04-05 Tue: 03-25 Good Friday; 03-26/03-27 weekend; 03-28 Easter Monday; 03-29/04-01 =4; 04-02/04-03 weekend; 04-04/04-05 =6
2006-12-22 Fri + 6 -> 2007-01-23 Tue: 12-23/12-24 weekend; 12-25/01-15 shut-down; 01-16/01-19 =4; 01-20/01-21 weekend; 01-22/01-23 =6
2007-05-31 Thu + 15 -> 2007-06-22 Fri: 06-01 =1; 06-02/06-03 weekend; 06-04 Queen's Birthday; 06-05/06-08 =5; 06-09/06-10 weekend; 06-11/06-15 =10; 06-16/06-17 weekend; 06-18/06-22 =15
2008-03-20 Thu + 20 -> 2008-04-21 Mon: 03-21 Good Friday; 03-22/03-23 weekend; 03-24 Easter Monday; 03-25/03-28 =4; 03-29/03-30 weekend; 03-31/04-04 =9; 04-05/04-06 weekend; 04-07/04-11 =14; 04-12/04-13 weekend; 04-14/04-18 =19; 04-19/04-20 weekend; 04-21 =20
2008-02-28 Thu + 2 -> 2008-03-03 Mon: 02-29 =1; 03-01/03-02 weekend; 03-03 =2
2009-04-24 Fri + 1 -> 2009-04-27 Mon: 04-25/04-26 weekend; 04-27 =1
2010-02-05 Fri + 5 -> 2010-02-12 Fri: 02-06/02-07 weekend; 02-08/02-12 =5
2010-04-23 Fri + 5 -> 2010-04-30 Fri: 04-24/04-25 weekend; 04-26/04-30 =5
2011-04-21 Thu + 3 -> 2011-04-28 Thu: 04-22 Good Friday; 04-23/04-24 weekend; 04-25 Easter Monday and Anzac Day; 04-26/04-28 =3
2011-04-24 Sun + 15 -> 2011-05-16 Mon: 04-25 Easter Monday and Anzac Day; 04-26/04-29 =4; 04-30/05-01 weekend; 05-02/05-06 =9; 05-07/05-08 weekend; 05-09/05-13 =14; 05-14/05-15 weekend; 05-16 =15
2012-02-29 Wed + 10 -> 2012-03-14 Wed: 03-01/03-02 =2; 03-03/03-04 weekend; 03-05/03-09 =7; 03-10/03-11 weekend; 03-12/03-14 =10
2012-12-14 Fri + 20 -> 2013-02-04 Mon: 12-15/12-16 weekend; 12-17/12-21 =5; 12-22/12-23 weekend; 12-24 =6; 12-25/01-15 shut-down; 01-16/01-18 =9; 01-19/01-20 weekend; 01-21/01-25 =14; 01-26/01-27 weekend; 01-28/02-01 =19; 02-02/02-03 weekend; 02-04 =20
2013-02-05 Tue + 1 -> 2013-02-07 Thu: 02-06 Waitangi Day; 02-07 =1
2014-04-17 Thu + 10 -> 2014-05-06 Tue: 04-18 Good Friday; 04-19/04-20 weekend; 04-21 Easter Monday; 04-22/04-24 =3; 04-25 Anzac Day; 04-26/04-27 weekend; 04-28/05-02 =8; 05-03/05-04 weekend; 05-05/05-06 =10
2015-04-24 Fri + 5 -> 2015-05-04 Mon: 04-25/04-26 weekend; 04-27 Anzac Day, on the Monday after; 04-28/05-01 =4; 05-02/05-03 weekend; 05-04 =5
2016-02-05 Fri + 5 -> 2016-02-15 Mon: 02-06/02-07 weekend; 02-08 Waitangi Day, on the Monday after; 02-09/02-12 =4; 02-13/02-14 weekend; 02-15 =5
2016-12-25 Sun + 15 -> 2017-02-03 Fri: 12-26/01-15 shut-down; 01-16/01-20 =5; 01-21/01-22 weekend; 01-23/01-27 =10; 01-28/01-29 weekend; 01-30/02-03 =15
2017-10-20 Fri + 5 -> 2017-10-30 Mon: 10-21/10-22 weekend; 10-23 Labour Day; 10-24/10-27 =4; 10-28/10-29 weekend; 10-30 =5
2018-03-29 Thu + 20 -> 2018-05-01 Tue: 03-30 Good Friday; 03-31/04-01 weekend; 04-02 Easter Monday; 04-03/04-06 =4; 04-07/04-08 weekend; 04-09/04-13 =9; 04-14/04-15 weekend; 04-16/04-20 =14; 04-21/04-22 weekend; 04-23/04-24 =16; 04-25 Anzac Day; 04-26/04-27 =18; 04-28/04-29 weekend; 04-30/05-01 =20
2020-11-30 Mon + 15 -> 2020-12-21 Mon: 12-01/12-04 =4; 12-05/12-06 weekend; 12-07/12-11 =9; 12-12/12-13 weekend; 12-14/12-18 =14; 12-19/12-20 weekend; 12-21 =15
2020-12-01 Tue + 20 -> 2021-01-20 Wed: 12-02/12-04 =3; 12-05/12-06 weekend; 12-07/12-11 =8; 12-12/12-13 weekend; 12-14/12-18 =13; 12-19/12-20 weekend; 12-21/12-24 =17; 12-25/01-15 shut-down; 01-16/01-17 weekend; 01-18/01-20 =20
2021-01-16 Sat + 6 -> 2021-01-25 Mon: 01-17 weekend; 01-18/01-22 =5; 01-23/01-24 weekend; 01-25 =6
2021-02-05 Fri + 1 -> 2021-02-09 Tue: 02-06/02-07 weekend; 02-08 Waitangi Day, on the Monday after; 02-09 =1
2021-04-24 Sat + 2 -> 2021-04-28 Wed: 04-25 weekend; 04-26 Anzac Day, on the Monday after; 04-27/04-28 =2
2022-02-04 Fri + 3 -> 2022-02-10 Thu: 02-05/02-06 weekend; 02-07 Waitangi Day, on the Monday after; 02-08/02-10 =3
2022-04-14 Thu + 10 -> 2022-05-03 Tue: 04-15 Good Friday; 04-16/04-17 weekend; 04-18 Easter Monday; 04-19/04-22 =4; 04-23/04-24 weekend; 04-25 Anzac Day; 04-26/04-29 =8; 04-30/05-01 weekend; 05-02/05-03 =10
2022-06-23 Thu + 5 -> 2022-07-01 Fri: 06-24 Matariki Observance Day; 06-25/06-26 weekend; 06-27/07-01 =5
2022-12-16 Fri + 10 -> 2023-01-20 Fri: 12-17/12-18 weekend; 12-19/12-23 =5; 12-24 weekend; 12-25/01-15 shut-down; 01-16/01-20 =10
2023-06-02 Fri + 1 -> 2023-06-06 Tue: 06-03/06-04 weekend; 06-05 King's Birthday; 06-06 =1
2023-07-13 Thu + 10 -> 2023-07-28 Fri: 07-14 Matariki Observance Day; 07-15/07-16 weekend; 07-17/07-21 =5; 07-22/07-23 weekend; 07-24/07-28 =10
2024-02-05 Mon + 2 -> 2024-02-08 Thu: 02-06 Waitangi Day; 02-07/02-08 =2
2024-02-28 Wed + 2 -> 2024-03-01 Fri: 02-29/03-01 =2
2024-06-27 Thu + 6 -> 2024-07-08 Mon: 06-28 Matariki Observance Day; 06-29/06-30 weekend; 07-01/07-05 =5; 07-06/07-07 weekend; 07-08 =6
2025-04-17 Thu + 5 -> 2025-04-29 Tue: 04-18 Good Friday; 04-19/04-20 weekend; 04-21 Easter Monday; 04-22/04-24 =3; 04-25 Anzac Day; 04-26/04-27 weekend; 04-28/04-29 =5
2026-01-10 Sat + 5 -> 2026-01-22 Thu: 01-11/01-15 shut-down; 01-16 =1; 01-17/01-18 weekend; 01-19/01-22 =5
2026-04-24 Fri + 1 -> 2026-04-28 Tue: 04-25/04-26 weekend; 04-27 Anzac Day, on the Monday after; 04-28 =1
2026-06-01 Mon + 20 -> 2026-06-29 Mon: 06-02/06-05 =4; 06-06/06-07 weekend; 06-08/06-12 =9; 06-13/06-14 weekend; 06-15/06-19 =14; 06-20/06-21 weekend; 06-22/06-26 =19; 06-27/06-28 weekend; 06-29 =20
2027-04-24 Sat + 10 -> 2027-05-10 Mon: 04-25 weekend; 04-26 Anzac Day, on the Monday after; 04-27/04-30 =4; 05-01/05-02 weekend; 05-03/05-07 =9; 05-08/05-09 weekend; 05-10 =10
2028-02-04 Fri + 20 -> 2028-03-06 Mon: 02-05/02-06 weekend; 02-07 Waitangi Day, on the Monday after; 02-08/02-11 =4; 02-12/02-13 weekend; 02-14/02-18 =9; 02-19/02-20 weekend; 02-21/02-25 =14; 02-26/02-27 weekend; 02-28/03-03 =19; 03-04/03-05 weekend; 03-06 =20
2028-02-29 Tue + 15 -> 2028-03-21 Tue: 03-01/03-03 =3; 03-04/03-05 weekend; 03-06/03-10 =8; 03-11/03-12 weekend; 03-13/03-17 =13; 03-18/03-19 weekend; 03-20/03-21 =15
2029-03-29 Thu + 15 -> 2029-04-23 Mon: 03-30 Good Friday; 03-31/04-01 weekend; 04-02 Easter Monday; 04-03/04-06 =4; 04-07/04-08 weekend; 04-09/04-13 =9; 04-14/04-15 weekend; 04-16/04-20 =14; 04-21/04-22 weekend; 04-23 =15
2030-06-20 Thu + 10 -> 2030-07-05 Fri: 06-21 Matariki Observance Day; 06-22/06-23 weekend; 06-24/06-28 =5; 06-29/06-30 weekend; 07-01/07-05 =10
2031-12-26 Fri + 6 -> 2032-01-23 Fri: 12-27/01-15 shut-down; 01-16 =1; 01-17/01-18 weekend; 01-19/01-23 =6
2032-02-06 Fri + 20 -> 2032-03-05 Fri: 02-07/02-08 weekend; 02-09/02-13 =5; 02-14/02-15 weekend; 02-16/02-20 =10; 02-21/02-22 weekend; 02-23/02-27 =15; 02-28/02-29 weekend; 03-01/03-05 =20
2034-10-21 Sat + 5 -> 2034-10-30 Mon: 10-22 weekend; 10-23 Labour Day; 10-24/10-27 =4; 10-28/10-29 weekend; 10-30 =5
2035-06-28 Thu + 20 -> 2035-07-27 Fri: 06-29 Matariki Observance Day; 06-30/07-01 weekend; 07-02/07-06 =5; 07-07/07-08 weekend; 07-09/07-13 =10; 07-14/07-15 weekend; 07-16/07-20 =15; 07-21/07-22 weekend; 07-23/07-27 =20
2036-02-28 Thu + 20 -> 2036-03-27 Thu: 02-29 =1; 03-01/03-02 weekend; 03-03/03-07 =6; 03-08/03-09 weekend; 03-10/03-14 =11; 03-15/03-16 weekend; 03-17/03-21 =16; 03-22/03-23 weekend; 03-24/03-27 =20
2038-04-22 Thu + 10 -> 2038-05-10 Mon: 04-23 Good Friday; 04-24/04-25 weekend; 04-26 Easter Monday and Anzac Day, on the Monday after; 04-27/04-30 =4; 05-01/05-02 weekend; 05-03/05-07 =9; 05-08/05-09 weekend; 05-10 =10
2038-04-25 Sun + 2 -> 2038-04-28 Wed: 04-26 Easter Monday and Anzac Day, on the Monday after; 04-27/04-28 =2
2039-07-14 Thu + 5 -> 2039-07-22 Fri: 07-15 Matariki Observance Day; 07-16/07-17 weekend; 07-18/07-22 =5
2041-04-18 Thu + 5 -> 2041-04-30 Tue: 04-19 Good Friday; 04-20/04-21 weekend; 04-22 Easter Monday; 04-23/04-24 =2; 04-25 Anzac Day; 04-26 =3; 04-27/04-28 weekend; 04-29/04-30 =5
2044-02-05 Fri + 15 -> 2044-02-29 Mon: 02-06/02-07 weekend; 02-08 Waitangi Day, on the Monday after; 02-09/02-12 =4; 02-13/02-14 weekend; 02-15/02-19 =9; 02-20/02-21 weekend; 02-22/02-26 =14; 02-27/02-28 weekend; 02-29 =15
2046-03-22 Thu + 20 -> 2046-04-23 Mon: 03-23 Good Friday; 03-24/03-25 weekend; 03-26 Easter Monday; 03-27/03-30 =4; 03-31/04-01 weekend; 04-02/04-06 =9; 04-07/04-08 weekend; 04-09/04-13 =14; 04-14/04-15 weekend; 04-16/04-20 =19; 04-21/04-22 weekend; 04-23 =20
2048-07-02 Thu + 6 -> 2048-07-13 Mon: 07-03 Matariki Observance Day; 07-04/07-05 weekend; 07-06/07-10 =5; 07-11/07-12 weekend; 07-13 =6
2050-12-24 Sat + 1 -> 2051-01-16 Mon: 12-25/01-15 shut-down; 01-16 =1
2051-06-29 Thu + 10 -> 2051-07-14 Fri: 06-30 Matariki Observance Day; 07-01/07-02 weekend; 07-03/07-07 =5; 07-08/07-09 weekend; 07-10/07-14 =10
2052-06-20 Thu + 20 -> 2052-07-19 Fri: 06-21 Matariki Observance Day; 06-22/06-23 weekend; 06-24/06-28 =5; 06-29/06-30 weekend; 07-01/07-05 =10; 07-06/07-07 weekend; 07-08/07-12 =15; 07-13/07-14 weekend; 07-15/07-19 =20
2052-12-05 Thu + 13 -> 2052-12-24 Tue: 12-06 =1; 12-07/12-08 weekend; 12-09/12-13 =6; 12-14/12-15 weekend; 12-16/12-20 =11; 12-21/12-22 weekend; 12-23/12-24 =13
`;

export interface Vector {
  start: string;
  n: number;
  due: string;
  /** Each with the working days counted by its end, or why it is left out. */
  runs: { from: string; to: string; counted: number | string }[];
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const LINE = /^(\S+) (\w{3}) \+ (\d+) -> (\S+) (\w{3}): (.+)$/;

export const VECTORS: Vector[] = WORKED.trim().split('\n').map(parse);

function parse(line: string): Vector {
  const [, start = '', startDay, n, due = '', dueDay, runs = ''] = LINE.exec(line) ?? [];
  if (dayName(start) !== startDay || dayName(due) !== dueDay) throw new Error(`wrong day of the week: ${line}`);
  let last = start;
  const parsed = runs.split('; ').map((run) => {
    const [dates = '', ...what] = run.split(' ');
    const [from = '', to = from] = dates.split('/').map((monthAndDay) => (last = onwards(last, monthAndDay)));
    const text = what.join(' ');
    return { from, to, counted: text.startsWith('=') ? Number(text.slice(1)) : text };
  });
  return { start, n: Number(n), due, runs: parsed };
}

/** The next date with this month and day, the date itself included. */
function onwards(date: string, monthAndDay: string): string {
  const year = Number(date.slice(0, 4)) + (monthAndDay < date.slice(5) ? 1 : 0);
  return `${year}-${monthAndDay}`;
}

export function dayName(date: string): string | undefined {
  return DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
}

/** Easter Sundays as a table, where the code has an algorithm. */
export const EASTER_SUNDAYS = `
  1993-04-11 1994-04-03 1995-04-16 1996-04-07 1997-03-30 1998-04-12 1999-04-04 2000-04-23 2001-04-15 2002-03-31
  2003-04-20 2004-04-11 2005-03-27 2006-04-16 2007-04-08 2008-03-23 2009-04-12 2010-04-04 2011-04-24 2012-04-08
  2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17
  2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28
  2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 2038-04-25 2039-04-10 2040-04-01 2041-04-21 2042-04-06
  2043-03-29 2044-04-17 2045-04-09 2046-03-25 2047-04-14 2048-04-05 2049-04-18 2050-04-10 2051-04-02 2052-04-21`
  .trim()
  .split(/\s+/);
