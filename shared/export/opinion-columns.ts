import { PLAIN } from './list-part';
import type { PlanReportWords } from './plan-report-words';
import type { ReportColumn } from './report';

/** 意见采纳情况表: 序号 类别 指标（事项） 单位 意见 处理 原目标 调整后 理由 依据 责任单位. */
export function opinionColumns({ columns }: PlanReportWords): readonly ReportColumn[] {
  return [
    { ...PLAIN, id: 'number', title: columns.number, width: 8, align: 'center' },
    { ...PLAIN, id: 'category', title: columns.category, width: 22, align: 'center', heading: true },
    { ...PLAIN, id: 'subject', title: columns.subject, width: 40, align: 'left' },
    { ...PLAIN, id: 'unit', title: columns.unit, width: 14, align: 'center' },
    { ...PLAIN, id: 'opinion', title: columns.opinion, width: 42, align: 'left', grows: true },
    { ...PLAIN, id: 'outcome', title: columns.outcome, width: 15, align: 'center' },
    { ...PLAIN, id: 'before', title: columns.before, width: 18, align: 'point' },
    { ...PLAIN, id: 'after', title: columns.after, width: 18, align: 'point' },
    { ...PLAIN, id: 'reason', title: columns.reason, width: 40, align: 'left', grows: true },
    { ...PLAIN, id: 'basis', title: columns.basis, width: 26, align: 'left' },
    { ...PLAIN, id: 'responsible', title: columns.responsible, width: 18, align: 'center' },
  ];
}
