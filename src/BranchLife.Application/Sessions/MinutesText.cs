using System.Globalization;
using System.Text;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Sessions;

/// <summary>会议记录 as text: the body that the branch reads, and the restricted part with what was said to whom.</summary>
public static class MinutesText
{
    private static readonly string[] Numerals = ["一", "二", "三", "四", "五", "六", "七", "八"];

    public static string Body(MinutesFacts facts)
    {
        var text = new StringBuilder();
        text.Line("一、会议基本情况");
        text.Line($"会议名称：{facts.Branch}{facts.Meeting}（{facts.Session}）");
        text.Line($"会议类型：{facts.Kinds.Words}，{facts.Form.Word}");
        if (facts.Theme is not null) text.Line($"会议主题：{facts.Theme}");
        text.Line($"时间：{Span(facts.From, facts.To)}");
        text.Line($"地点：{facts.Place}");
        text.Line($"主持人：{facts.Host}　记录人：{facts.Recorder}");
        AppendAttendance(text, facts);
        text.Append('\n').Line("二、会议议程和发言情况");
        AppendProceedings(text, facts);
        if (facts.Decisions is not null) text.Append('\n').Line("三、会议决定事项").Line(facts.Decisions);
        return text.ToString().TrimEnd();
    }

    /// <summary>Null while nobody has criticised himself or another.</summary>
    public static string? Restricted(MinutesFacts facts)
    {
        var text = new StringBuilder();
        foreach (var (round, index) in facts.Rounds.Select((round, index) => (round, index)))
        {
            text.Line($"{index + 1}. {round.Member}（{round.Standing}）").Line("自我批评要点：");
            if (round.Self.Count == 0) text.Line("（未记录）");
            foreach (var said in round.Self) text.Line(Words(said));
            text.Line("批评意见和表态：");
            if (round.Criticisms.Count == 0) text.Line("（未记录）");
            foreach (var said in round.Criticisms)
            {
                text.Line($"{said.Author}：{Words(said)}");
                if (said.Reply is not null) text.Line($"表态：{said.Reply}");
            }

            text.Append('\n');
        }

        return text.Length == 0 ? null : text.ToString().TrimEnd();
    }

    private static void AppendAttendance(StringBuilder text, MinutesFacts facts)
    {
        var count = facts.Count;
        text.Line(string.Create(CultureInfo.InvariantCulture,
            $"应到党员{count.Expected}人，实到{count.Present}人，请假{count.OnLeave}人，缺席{count.Absent + count.Unrecorded}人，到会率{count.PresentPercent}%；应到有表决权党员{count.ExpectedVotes}人，实到{count.PresentVotes}人。"));
        List("到会党员", person => person is { Capacity.IsMember: true, Presence: Presence.Present }, person => person.Name);
        List("请假党员", person => person is { Capacity.IsMember: true, Presence: Presence.OnLeave },
            person => $"{person.Name}（{LeaveOf(person)}）");
        List("迟到", person => person is { Presence: Presence.Present, LateAt: not null }, person => $"{person.Name}（{Clock(person.LateAt!.Value)}到会）");
        List("早退", person => person is { Presence: Presence.Present, LeftAt: not null }, person => $"{person.Name}（{Clock(person.LeftAt!.Value)}离会）");
        List("缺席党员", person => person is { Capacity.IsMember: true, IsExpected: true, Presence: Presence.Absent or Presence.Unrecorded },
            person => person.Reason is null ? person.Name : $"{person.Name}（{person.Reason}）");
        List("不计入应到的党员", person => person is { Capacity.IsMember: true, IsExpected: false } && !facts.IsMakeUp,
            person => $"{person.Name}（{person.Standing}{(person.Presence is Presence.Present ? "，到会" : "")}）");
        List("到会指导和列席", person => person is { Capacity.IsMember: false, Presence: Presence.Present },
            person => $"{person.Name}（{person.Standing}）");

        void List(string head, Func<MinutesFacts.Person, bool> which, Func<MinutesFacts.Person, string> words)
        {
            var found = facts.People.Where(which).Select(words).ToArray();
            if (found.Length > 0) text.Line($"{head}：{string.Join('、', found)}");
        }
    }

    // 其他 says nothing beside the reason.
    private static string LeaveOf(MinutesFacts.Person person)
    {
        var kind = person.LeaveKind is { } known and not LeaveKind.Other ? $"{known.Word}，" : "";
        return $"{kind}事由：{person.Reason}；经{person.ApprovedBy}批准";
    }

    private static void AppendProceedings(StringBuilder text, MinutesFacts facts)
    {
        var number = 0;
        foreach (var kind in new[] { TurnKind.LastRectification, TurnKind.TeamSelfCheck }) Speeches(kind);
        if (facts.Rounds.Count > 0)
        {
            Head("开展批评和自我批评");
            text.Line($"逐一作自我批评、听取其他同志的批评意见并表态，发言顺序：{string.Join('、', facts.Rounds.Select(round => round.Member))}。");
            text.Line(string.Create(CultureInfo.InvariantCulture,
                $"{facts.SelfCriticisms}名党员作了自我批评，相互提出批评意见{facts.Criticisms}条。发言内容见限定范围阅读部分。"));
        }

        if (facts.Appraisal is { } ballots)
        {
            Head("民主测评");
            text.Line(string.Create(CultureInfo.InvariantCulture,
                $"采用无记名方式（{ballots.Way}）进行民主评议党员测评，发出测评票{ballots.Issued}张，收回{ballots.Returned}张，有效票{ballots.Valid}张。"));
        }

        foreach (var kind in new[] { TurnKind.Commentary, TurnKind.Closing }) Speeches(kind);
        if (number == 0) text.Line("（没有记录发言）");

        void Speeches(TurnKind kind)
        {
            var speeches = facts.Speeches.Where(speech => speech.Kind == kind).ToArray();
            if (speeches.Length == 0) return;
            Head(kind.Word);
            foreach (var speech in speeches) text.Line($"{speech.Speaker}：{speech.Text}");
        }

        void Head(string words) => text.Line($"（{Numerals[number++]}）{words}");
    }

    private static string Words(MinutesFacts.Said said) => said.Aspect is null ? said.Words : $"〔{said.Aspect}〕{said.Words}";

    private static string Clock(DateTimeOffset at) => at.ChinaClock.ToString("HH':'mm", CultureInfo.InvariantCulture);

    private static string Span(DateTimeOffset from, DateTimeOffset to)
    {
        var (begins, ends) = (from.ChinaClock, to.ChinaClock);
        var end = begins.Date == ends.Date ? Clock(to) : Moment(ends);
        return $"{Moment(begins)}至{end}";
    }

    private static string Moment(DateTime at) => at.ToString("yyyy'年'M'月'd'日' HH':'mm", CultureInfo.InvariantCulture);

    private static StringBuilder Line(this StringBuilder text, string line) =>
        text.Append(line.ReplaceLineEndings("\n")).Append('\n');
}
