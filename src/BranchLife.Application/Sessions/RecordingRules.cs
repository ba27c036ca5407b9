using BranchLife.Domain;

namespace BranchLife.Application.Sessions;

/// <summary>What convening and recording refuse because of people and rows around the sitting.</summary>
public static class RecordingRules
{
    public static readonly Rule LeaveIsApprovedByTheSecretary = new("J-01", "党员请假由支部书记（或受委托的同志）批准；书记请假由受委托的同志、其他支委或上级批准。");
    public static readonly Rule OnlyTheUncoveredMakeUp = new("J-02", "补会只安排尚未到会的党员，请重新选择。");
    public static readonly Rule GuestsCanBeInvited = new("J-03", "所选的到会指导人员不在可邀请名单中（联系本支部的督导组或上级党组织），请重新选择。");
    public static readonly Rule MinutesAreAssembledOnce = new("J-04", "本场会议记录已经整理过，请打开会议记录修改或重新整理。");
    public static readonly Rule AReplyAnswersSomething = new("J-05", "请选择这次表态回应的批评意见。");
}
