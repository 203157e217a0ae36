import type { issues as zhCN, issueParts as zhParts } from '../zh-CN/issues';
import { clipboard } from './clipboard';
import { history } from './history';
import { sources } from './sources';

export const issueParts: typeof zhParts = {
  unknown: (code) => `Something without a description happened (code ${code}). Please pass the code on.`,
  at: (place, text) => `${place}: ${text}`,
  place: (place) => place,
};

function eventName(event: string | number | undefined): string {
  const names: Readonly<Record<string, string>> = history.events;
  return names[String(event)] ?? String(event);
}

function megabytes(bytes: string | number | undefined): string {
  return `${Math.ceil(Number(bytes ?? 0) / 1_048_576)} MB`;
}

export const issues: typeof zhCN = {
  ...sources,
  'target.blank': () => 'Nothing was entered.',
  'export.noPicture': () =>
    'The picture could not be drawn, memory may be short. Close other programs, or save it as SVG.',
  'passage.nothingToAmend': () => 'No sentence can be amended by itself: reword the numbers by hand.',
  'passage.textMissing': () => 'A sentence cannot be empty.',
  'passage.tooLong': (v) => `The sentence is too long: at most ${v['most']} characters.`,
  'passage.noNumber': (v) =>
    v['unit'] === '' ? 'The sentence has no number to link.' : `The sentence has no number in “${v['unit']}”.`,
  'explanation.past': () => 'A past state is for reading only: its explanation cannot be kept in the plan.',
  'explanation.tooLong': (v) => `The explanation is too long: at most ${v['most']} characters.`,
  'target.tooLong': (v) =>
    `Too long (${v['length']} characters): a cell holds a target of at most ${v['longest']} characters.`,
  'target.noNumber': (v) => `There is no number in “${v['text']}”. Add it, as in ≥92.`,
  'target.noMatch': () => 'This cannot be read as a target. Write 92, ≥92, 90–95 or 全覆盖.',
  'target.twoPoints': (v) => `“${v['text']}” has two decimal points.`,
  'target.thousands': (v) => `The thousands in “${v['text']}” are misplaced. Write 1,500 or 1500.`,
  'target.tooLarge': (v) => `“${v['text']}” is too large to record. Use 万 or 亿.`,
  'target.tooPrecise': (v) => `“${v['text']}” has too many digits: at most 15 significant ones.`,
  'target.twoValues': (v) => `“${v['text']}” holds two values. Enter one, or a range like 90–95.`,
  'target.looksLikeYear': (v) => `“${v['text']}” looks like a year. Enter the target.`,
  'target.contradictory': (v) => `The signs in “${v['text']}” contradict each other (${v['signs']}). Keep one.`,
  'target.rangeReversed': (v) => `In “${v['text']}” the lower bound is above the upper one. Swap them.`,
  'target.unknownWords': (v) =>
    `“${v['text']}” does not look like a target. Numbers read ≥92; to insist on words, put them in quotation marks.`,
  'target.unreadable': (v) =>
    v['understood'] === ''
      ? `Nothing was understood in “${v['text']}”. Rephrase, or enter the number.`
      : `Only ${v['understood']} was understood in “${v['text']}”. Rephrase, or enter the number.`,
  'target.otherUnit': (v) => `“${v['typed']}” is not this indicator's unit “${v['unit']}”. Convert it first.`,
  'due.unreadable': (v) => `“${v['text']}” is no date. Write 2020, 2020-06 or 2020-11-30.`,
  'due.yearOutside': (v) => `${v['year']} is outside ${v['first']} to ${v['last']}.`,
  'due.noSuchDay': (v) => `There is no day “${v['text']}”. Check month and day.`,
  'field.refused': () => 'This field does not take what was entered. Check it and try again.',
  'field.nameMissing': () => 'The name cannot be empty.',
  'plan.titleMissing': () => 'Enter the title of the plan.',
  'plan.yearOutside': (v) => `Years lie between ${v['first']} and ${v['last']}.`,
  'plan.periodBackwards': (v) => `The target year ${v['targetYear']} must come after the base year ${v['baseYear']}.`,
  'plan.regionMissing': () => 'Enter at least one region; the first line is the whole.',
  'plan.regionTwice': (v) => `“${v['name']}” stands twice. Region names must differ.`,
  'region.weightNegative': (v) => `The weight of “${v['name']}” cannot be below zero.`,
  'region.wholeStays': () => 'The whole is the parent of all regions and cannot be dropped.',
  'package.noRegions': () => 'Name regions of the plan: a package is for somebody.',
  'package.ofPackage': () => 'This is a package; issue packages from the plan itself.',
  'package.outside': (v) =>
    `In this package only values of “${v['regions']}” can be changed; the issuing office keeps the rest.`,
  'package.returned': (v) => `Returned as “${v['name']}”. Hand it to the issuing office.`,
  'package.planHere': (v) =>
    `Package opened. To merge it, open the plan “${v['title']}” of this machine first, then this file.`,
  'package.notOne': () => 'This is no package; only packages are returned.',
  'package.noDistricts': () => 'The plan has no districts yet. Add them under “Regions and weights” first.',
  'merge.unrelated': () =>
    'This file and the plan have no beginning in common, so it cannot be merged. Check the file.',
  'merge.notAPlan': () => 'No package. Fill-in forms and the like go through “Data → Import plan text”.',
  'merge.twice': (v) => `The same as “${v['other']}”, counted once.`,
  'merge.olderOfTwo': (v) => `“${v['other']}” is a later state of the same package and is used instead.`,
  'gather.onlyTold': () => 'Here it is only decided: under “Take”, “Use” and “Merge”, or by typing under “Merged”.',
  'merge.intoPackage': () =>
    'The open plan is a package itself; returned packages are merged into the plan they came from.',
  'merge.gathered': (v) => `${v['count']} places of ${v['files']} packages merged; one undo takes them back.`,
  'scenario.rootStays': () => 'Every scenario rests on the plan in force, so it cannot be dropped.',
  'scenario.hasChildren': (v) => `“${v['name']}” inherits from this scenario. Drop that one first.`,
  'scenario.nameMissing': () => 'Enter a name for the scenario.',
  'scenario.nameTooLong': (v) => `A scenario's name has at most ${v['limit']} characters.`,
  'scenario.nameTaken': (v) => `There is a scenario “${v['name']}” already. Choose another name.`,
  'restore.inRoot': () => 'The plan in force has no parent to restore from.',
  'edit.undoneSteps': (v) => `Took back ${v['count']} steps.`,
  'edit.undone': (v) => `Undone: ${eventName(v['event'])}.`,
  'edit.redone': (v) => `Redone: ${eventName(v['event'])}.`,
  'scenario.dropped': (v) => `Dropped “${v['name']}”; this can be undone.`,
  'undo.changedSince': (v) =>
    `Changed in ${v['count']} places since, so it cannot be undone. Undo the later edits first.`,
  'log.gap': (v) =>
    `The log has a gap: expected operation ${v['expected']}, found ${v['found']}. Restore from the journal or a snapshot.`,
  'operation.malformed': (v) => `An operation is malformed (${v['path']}). The file may be damaged; nothing was read.`,
  'operation.unknownField': (v) =>
    `An operation holds something this version does not know (${v['field']}). Use a newer one.`,
  'operation.badField': (v) =>
    `An operation holds an unacceptable value (${v['field']}). The file may be damaged; nothing was read.`,
  'text.binary': () =>
    'What this file is cannot be told. Save it as .docx, .xlsx, .csv, .txt or .html and import that.',
  'text.empty': () => 'The text is empty: nothing to import.',
  'text.encoding': () => 'The encoding was not recognised. Save the text as UTF-8 and import that.',
  'text.tooLarge': (v) => `The text has ${megabytes(v['bytes'])}, the limit is ${megabytes(v['largest'])}. Split it.`,
  'import.nothingFound': () => 'Neither indicators nor projects were found. Check that it is the right text.',
  'import.noTitle': () => 'No title was found. Enter one before importing.',
  'import.unrecognisedLines': (v) => `${v['lines']} lines from here on were not used. Check them one by one.`,
  'import.cellOutsideRow': (v) => `“${v['text']}” stands in no row and was not read.`,
  'import.rowUnreadable': (v) => `This row was not understood and not read: ${v['text']}`,
  'import.rowDoubtful': (v) => `The columns of “${v['name']}” may be shifted. Compare with the text.`,
  'import.baseUnsure': (v) =>
    v['heading'] === ''
      ? 'A column without a heading holds numbers and may be the base. Check the base of every row.'
      : `The heading “${v['heading']}” is not known although its column holds numbers: it may be the base. Check the base of every row.`,
  'import.baseInPlan': (v) =>
    `No column is the year before the plan. The base was taken from “${v['heading']}”, a year of the plan: check it in every row.`,
  'import.targetUnsure': (v) =>
    `The heading “${v['heading']}” is not known although its column holds numbers. The target was taken from a year before the end of the plan: check it in every row.`,
  'import.categoriesCentred': () =>
    'Categories stand in the middle of their rows. Which rows they hold was worked out; check it.',
  'import.categoriesUnclear': () =>
    'Categories stand in the middle of their rows, and which of them some rows belong to is unclear. Fill them in by hand.',
  'import.markSuspected': (v) =>
    `The “${v['mark']}” at the end of “${v['text']}” (${v['name']}) may be the mark of a note and no digit. Compare with the text.`,
  'import.unitsDiffer': (v) => `“${v['name']}” has different units (${v['units']}). Check them.`,
  'import.valueUnreadable': (v) => `The value “${v['text']}” of “${v['name']}” was not understood. Enter it by hand.`,
  'import.groupCount': (v) =>
    `“${v['title']}” announces ${v['promised']} projects, ${v['found']} were found. Check them.`,
  'import.brokenOff': (v) => `The text of “${v['name']}” seems to break off (…${v['text']}). Compare with the text.`,
  'import.rowIncomplete': (v) => `The row before “${v['text']}” is incomplete and was not read.`,
  'import.totalRow': (v) => `“${v['name']}” is a row of totals and was not read as an indicator.`,
  'import.numberGap': (v) => `In ${v['box']}, ${v['number']} follows ${v['before']}. Check whether one is missing.`,
  'import.paragraphTooLong': (v) =>
    `A paragraph of ${v['length']} characters may hold running text. Compare with the text.`,
  'import.otherYears': (v) =>
    `Base year ${v['baseYear']} and target year ${v['targetYear']} differ from those of the other files. Please check.`,
  'import.valuesFarApart': (v) =>
    `Base "${v['base']}" and target "${v['target']}" of "${v['name']}" lie very far apart: check them against the source.`,
  'import.rateTooLarge': (v) =>
    `"${v['name']}" is a rate, but was read as "${v['base']}", "${v['target']}": a note's mark may have got in or a point got lost.`,
  'import.districts': (v) => `Read a table of districts: ${v['districts']} districts, ${v['columns']} columns.`,
  'import.districtsDoubtful': (v) =>
    `Read a table of districts: ${v['districts']} districts, ${v['columns']} columns. Which heading belongs to which column was worked out: check it against the source.`,
  'import.tasks': (v) => `Read a table of tasks, "${v['title']}": ${v['rows']} rows as projects.`,
  'import.mentionGuessed': (v) =>
    `The text tells "${v['told']}" without the full name of an indicator: it was linked to "${v['name']}" by subject and number. Check it.`,
  'import.mentionDiffers': (v) =>
    `The text tells "${v['told']}" for "${v['name']}", the table "${v['table']}": check which holds.`,
  'import.totalDiffers': (v) => `The districts of "${v['name']}" do not add up to the total "${v['total']}".`,
  'import.partOfAbove': (v) =>
    `“${v['name']}” seems to be a part of “${v['parent']}” and is no name of its own: please complete it.`,
  'import.repeatedRows': (v) => `${v['rows']} rows stand twice and were read once.`,
  'import.done': (v) => `${v['indicators']} indicators and ${v['projects']} projects were imported.`,
  'import.otherFile': () => 'Import or cancel the current text first, then open another file.',
  'import.notAPlan': (v) =>
    `“${v['text']}” is no plan; its tables and lists were not read. To use its numbers all the same, tell what the columns of a table mean.`,
  'import.noteNotTaken': (v) => `The note “${v['text']}” under a table is no one indicator’s and is not imported.`,
  'import.paceAsTarget': (v) =>
    `${v['rows']} rows have a dash under the target year. The value under “${v['heading']}” was taken as their target; check it.`,
  'import.paceNotTaken': (v) =>
    `The column “${v['heading']}” (${v['rows']} rows) is for comparison only and is not imported.`,
  'import.statusesNotTaken': (v) => `${v['count']} states of milestones can only go into the plan they were asked for.`,
  'merge.remarkNotTaken': (v) =>
    `“${v['name']}” is in the plan already; its remark “${v['text']}” was not written into its note.`,
  'import.onlyPace': (v) =>
    `${v['rows']} indicators have their target only under “${v['heading']}”, which is not imported. Type it if needed.`,
  'scenario.unknown': () => 'The scenario is gone; nothing was merged. Choose another one.',
  'merge.severalIndicators': (v) =>
    `The plan has ${v['count']} indicators named “${v['name']}”; name the category to say which is meant.`,
  'merge.regionUnknown': (v) =>
    `The plan has no region “${v['region']}”; add it under Regions and weights, or check its name.`,
  'merge.saidTwice': (v) =>
    `“${v['name']}” has two values for ${v['year']} (${v['first']}, ${v['second']}); the first is used, please check.`,
  'merge.otherPeriod': (v) =>
    `The target year read is ${v['theirs']}, that of this plan ${v['ours']}: check that it is the same plan.`,
  'merge.onlyTake': () => 'Only taking is decided here; correct the content in the other two sheets.',
  'merge.otherPlan': () =>
    'This form was made from another plan; only indicators of the same name are found, please check.',
  'merge.keyUnknown': (v) => `The key of “${v['name']}” is not of this plan; the indicator may have been dropped.`,
  'merge.keyOtherName': (v) => `This row says “${v['name']}”, its key “${v['known']}”: check before taking it.`,
  'form.outOfRange': (v) =>
    `“${v['name']}” has ${v['text']}${v['unit']}, beyond the usual range: check before taking it.`,
  'form.statusUnreadable': (v) =>
    `The state “${v['text']}” of “${v['name']}” was not understood and not taken: use 未开始, 按序时, 慢序时 or 完成.`,
  'merge.milestoneUnknown': (v) => `The plan has no milestone “${v['name']}”; it may have been dropped or reworded.`,
  'merge.severalMilestones': (v) =>
    `The plan has ${v['count']} milestones “${v['name']}”: unclear which, not compared.`,
  'merge.statusSaidTwice': (v) =>
    `“${v['name']}” has two states (${v['first']}, ${v['second']}); the first is used, please check.`,
  'form.remark': (v) => `Remark on “${v['name']}”: ${v['text']}`,
  'many.done': (v) => `${v['files']} files merged; each can be undone.`,
  'import.rememberedColumns': (v) =>
    `${v['tables']} tables were read as their columns were marked last time; can be undone.`,
  'forms.savedInFolder': (v) => `${v['files']} forms written to “${v['folder']}”.`,
  'forms.stopped': (v) => `Stopped; “${v['folder']}” has ${v['files']} forms.`,
  'merge.done': (v) => `${v['count']} differences merged; can be undone.`,
  'import.wholeRegionMissing': () => 'Enter the whole area, for example 苏州市.',
  'import.tookTooLong': (v) =>
    `Reading took more than ${v['seconds']} seconds and was stopped. Split the text, or keep only its tables and boxes.`,
  'import.tookTooMuch': (v) =>
    `Reading took more than ${v['megabytes']} MB of memory and was stopped; nothing was taken in. Split the file and try again.`,
  'import.readerFailed': (v) =>
    `The program failed while reading (${v['reason']}). Nothing was read. Keep this text and tell the maintainers.`,
  'desk.reopened': () => 'The window broke off and was opened again. Everything saved is here.',
  'session.readOnly': () => 'Read-only: the change was not saved. Save to another place first.',
  'storage.unavailable': () =>
    'The local database cannot be opened or written. Check disk and permissions, then restart.',
  'storage.full': () => 'The disk is full. Free some space, or save to another place.',
  'storage.newer': () =>
    'The local data was written by a newer version, which this one must not change. Use the newer one.',
  'storage.slow': () => 'Writing to the disk does not finish. Check the disk, or save to another place.',
  'storage.damaged': () => 'The local database is damaged. The plan is still in the journal and can be restored.',
  'disk.critical': (v) =>
    `Only ${v['megabytes']} MB left on the disk: changes pause so that what is there stays safe. Free some space, or save to another disk.`,
  'storage.files': () => 'The journal files cannot be used; the change is not saved. Check disk and permissions.',
  'session.openedReadOnly': () => 'For looking only: changes are not kept. It can be saved to another place.',
  'version.same': () => 'This version is the same as now: nothing to restore.',
  'recovery.restarting': () => 'Restarting.',
  'recovery.done': (v) => `${v['plans']} plans restored; the old database is kept in the recovery folder.`,
  'recovery.unfinishedReplaced': (v) =>
    `A power cut or a killed process left the end of the local database unwritten; all ${v['operations']} steps were restored from the journal, and the old database is kept in ${v['folder']} of the recovery folder.`,
  'recovery.doneInPart': (v) =>
    `${v['plans']} plans restored, ${v['unreadable']} operations could not be read; the old data is kept in the recovery folder.`,
  'file.notFound': (v) => `“${v['name']}” was not found; it may have been moved or deleted.`,
  'file.notAllowed': (v) => `No permission for “${v['name']}”. Choose another place or ask an administrator.`,
  'file.readOnly': (v) => `“${v['name']}” is in a read-only place. Save somewhere else.`,
  'file.inUse': (v) => `“${v['name']}” is used by another program. Close it and try again.`,
  'file.diskFull': (v) => `The disk is full; “${v['name']}” was not written. Free some space or choose another place.`,
  'file.nameTooLong': () => 'The file name is too long. Shorten it.',
  'file.isFolder': (v) => `“${v['name']}” is a folder. Choose a file.`,
  'file.writtenDiffers': (v) =>
    `“${v['name']}” differed after writing; the old file is untouched. Save somewhere else.`,
  'file.unknownToken': () => 'The permission for this file has lapsed. Choose it again.',
  'file.heldByOther': (v) =>
    `${v['user'] || 'Somebody'} has “${v['name']}” open on the computer “${v['host']}”; it was not written. Save under another name, or wait until they close it.`,
  'file.copyOpened': () => 'A copy was opened; the file is untouched. Saving asks for another name.',
  'file.failed': (v) =>
    `Reading or writing “${v['name'] ?? 'the file'}” failed (${v['system']}). Try again or elsewhere.`,
  'file.opened': () => 'Opened.',
  'file.saved': () => 'Saved to the file.',
  'file.unreadable': () => 'The file cannot be read and was not opened. Check it, or use a backup.',
  'file.behindStore': (v) => `The file lacks ${v['count']} changes made here; the newer content was opened.`,
  'file.openedAsCopy': (v) => `File and this machine both changed “${v['title']}”; it was opened as a copy.`,
  'file.empty': () => 'The file is empty: nothing to open.',
  'file.tooMany': (v) =>
    `At most ${v['files']} files of ${v['megabytes']} MB together; “${v['name']}” was not opened. Import it afterwards.`,
  'file.tooLarge': (v) => `The file is over ${v['megabytes']} MB and was not opened. Check that it is the right one.`,
  'file.notAPlan': () => 'This is not a plan file (.eqplan); it was not opened.',
  'file.truncated': () => 'The file is incomplete, perhaps a copy broke off. Copy it again.',
  'file.newer': (v) => `The file was written by a newer version (${v['appVersion']}). Open it with that one.`,
  'file.partMissing': (v) => `The file lacks “${v['part']}” and may be damaged; it was not opened. Use a backup.`,
  'file.damaged': (v) => `“${v['part']}” in the file is damaged; it was not opened. Use a backup.`,
  'file.contradictory': () => 'Plan and log in the file disagree; it was not opened. Use a backup.',
  'export.writerFailed': (v) =>
    `No file was made (${v['reason']}), and none was changed. Try another format; if that fails too, export a diagnosis package.`,
  'export.saved': (v) => `Saved as ${v['name']}.`,
  'export.savedWithout': (v) =>
    `Saved as ${v['name']}, without ${v['removed']} characters that other programs cannot read.`,
  'diagnosis.saved': (v) => `Diagnosis saved as ${v['name']}; it holds no content of plans.`,
  'print.sent': () => 'Sent to the printer.',
  'print.failed': (v) =>
    `Printing did not finish (${v['reason'] ?? v['system'] ?? 'unknown reason'}). Check the printer, or save as PDF.`,
  'journal.gap': () => 'Journal and database do not meet; writing has stopped. Save a copy and restart.',
  'journal.conflict': () => 'The journal holds a different record; writing has stopped. Save a copy and restart.',
  'journal.broken': () => 'The journal cannot be written; the change is not saved. Save to another place.',
  'snapshot.notFound': () => 'This snapshot was not found; it may have been cleaned up.',
  // Typing into a sheet
  'choice.unknown': (v) => `“${v['text']}” is not in the list. Choose one of: ${v['choices']}.`,
  'cell.computed': () => 'This cell is worked out from others and cannot be typed into.',
  'cell.heading': () => 'A heading row has no such column.',
  'rows.notHere': () => 'Rows cannot be added or deleted here: select rows of indicators, projects or milestones.',
  'row.nameFirst': () => 'Type a name first.',
  'category.nameTaken': (v) => `There is a category “${v['name']}” already.`,
  'scenario.locked': (v) =>
    `${v['name'] === undefined ? 'This scenario' : `“${v['name']}”`} is locked. Create a scenario over it to adjust it.`,
  'scenario.lockedShared': (v) => `“${v['name']}”, which is locked, uses this. Unlock it first if it has to change.`,
  'scenario.lockedStays': (v) =>
    `${v['name'] === undefined ? 'This scenario' : `“${v['name']}”`} is locked: unlock it before dropping or moving it.`,
  'scenario.alreadyLocked': () => 'This scenario is locked already.',
  'scenario.notLocked': () => 'This scenario is not locked.',
  'scenario.unlockFirst': () => 'This scenario is locked. Unlock it before it goes back.',
  'scenario.sameState': () => 'This scenario is at that stage already.',
  'scenario.reasonMissing': () => 'Enter a reason.',
  'scenario.dateUnreadable': () => 'Write the date as 2026-01-31.',
  'scenario.noParent': () => 'The plan in force has no parent.',
  'scenario.parentBelow': () => 'A scenario cannot stand over itself or over one below it.',
  'scenario.sameParent': () => 'That is its parent already.',
  'scenario.stepped': (v) => `“${v['name']}” is now ${v['state']}.`,
  'scenario.lockDone': (v) => `“${v['name']}” is locked and holds its values.`,
  'scenario.unlockDone': (v) => `“${v['name']}” is unlocked.`,
  'scenario.reparented': (v) => `“${v['name']}” now inherits from “${v['parent']}”.`,
  'scenario.picked': (v) => `Picked ${v['count']} places.`,
  'scenario.copied': (v) => `Copied ${v['count']} places to “${v['name']}”.`,
  'promote.parentLocked': (v) => `“${v['name']}” above is locked. Unlock it, or choose another parent.`,
  'promote.done': (v) => `Promoted ${v['count']} places into “${v['name']}”.`,
  'pin.nothing': () => 'Nothing to pin: nobody wrote it, or it is adjusted here already.',
  'pin.done': (v) => `Pinned ${v['count']} places; they no longer follow the parent.`,
  // Filling and bulk edits: the sentence is made beside the sheet, where the reasons are known
  'fill.done': (v) => `${v['text']}.`,
  'fill.noRate': () => 'The ends differ in sign or are zero: there is no rate between them.',
  // Copying and pasting
  'clipboard.pasted': clipboard.pasted,
  'clipboard.empty': () => 'The clipboard holds no text to paste.',
  'clipboard.nothingSelected': () => 'No cell is selected.',
  'clipboard.apart': () => 'The selected ranges share neither rows nor columns and cannot be copied together.',
  'clipboard.tooManyCells': (v) => `At most ${v['most']} cells are pasted at once; nothing was pasted. Copy in parts.`,
  'clipboard.tooLong': (v) => `The clipboard holds more than ${v['most']} MB; nothing was pasted. Copy in parts.`,
  'clipboard.oneCellOnly': () => 'This sheet takes one pasted cell at a time.',
  'clipboard.readOnly': () => 'This sheet is only to look at: nothing can be pasted into it or cut from it.',
};
