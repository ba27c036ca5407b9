using BranchLife.Domain.Attachments;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Attachments;

public sealed class AttachingFiles
{
    [Theory]
    [InlineData("签到表.pdf", "签到表.pdf")]
    [InlineData("签到表.PDF", "签到表.pdf")]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("C:\\档案\\签到表.exe", "签到表.exe.pdf")]
    [InlineData(".隐藏", "隐藏.pdf")]
    [InlineData("一\"二<三>\n四", "一二三四.pdf")]
    public void never_lets_a_name_become_a_path(string typed, string kept) => Assert.Equal(kept, A.Attachment(name: typed).FileName);

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData(null)]
    public void asks_for_a_name(string? name) => Refused.By(AttachmentRules.AnAttachmentHasAName, () => A.Attachment(name: name!));

    [Fact]
    public void keeps_the_day_of_the_event_apart_from_the_day_of_the_upload()
    {
        var day = A.Moment.ChinaDay;

        Assert.Equal((day.AddDays(-9), day), (A.Attachment(eventOn: day.AddDays(-9)).EventOn, A.Attachment().AddedAt.ChinaDay));
        Refused.By(AttachmentRules.EventsLieInThePast, () => A.Attachment(eventOn: day.AddDays(1)));
    }

    [Fact]
    public void is_covered_by_the_seal_and_cannot_be_taken_back_after_it()
    {
        var session = A.Session().Ended();
        var file = A.Attachment(session);
        file.RequireRemovable();
        var minutes = A.Minutes(session).SignedByBoth();
        var sitting = new SealedSitting(session, []) { Attachments = [file] };
        minutes.Seal(sitting, null, A.Moment);

        Refused.By(AttachmentRules.SealedAttachmentsStay, file, one => one.RequireRemovable());
        Assert.Equal(minutes.Id.Value, file.SealedIn);
        Assert.Null(minutes.FaultIn(sitting));
        Assert.Equal(MinutesFault.Record, minutes.FaultIn(sitting with { Attachments = [] }));
        Assert.Equal(MinutesFault.Record, minutes.FaultIn(sitting with { Attachments = [A.Attachment(session, "签到表二.pdf")] }));
    }
}
