namespace BranchLife.Domain.Preparation;

/// <summary>What writing and reviewing an outline refuses, besides <see cref="PreparationRules"/>.</summary>
public static class OutlineRules
{
    public static readonly Rule PromisesAreReportedOn = new("L-01", "上次整改事项还没有说明结果，不能提交：");
    public static readonly Rule WhatIsLeftIsExplained = new("L-02", "部分完成、未完成的整改事项请写明情况：");
    public static readonly Rule LastPromisesAreStated = new("L-03", "请写明上次问题整改情况，没有整改事项的写“无”字。");
    public static readonly Rule AnAspectKeepsOnePoint = new("L-04", "每个方面至少保留一条；这一条不需要时，清空文字即可。");
    public static readonly Rule AnAspectHasAtMostTenPoints = new("L-05", "一个方面最多写10条，请合并相近的内容。");
    public static readonly Rule AnchorsStandInTheText = new("L-06", "所选段落不在正文里，请刷新后重新选择。");
    public static readonly Rule ChangedMeansChanged = new("L-07", "所指的段落还没有改动，请先修改并保存，或者写明理由。");
    public static readonly Rule OnlyKeptVersionsComeBack = new("L-08", "没有这一稿，不能恢复。");
    public static readonly Rule OnlyGivenAspects = new("L-09", "没有这个查摆方面，请刷新后重试。");
}
