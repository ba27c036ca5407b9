using BranchLife.Domain;
using BranchLife.Domain.Attachments;
using BranchLife.Domain.Sessions;

namespace BranchLife.Testing.Building;

public static partial class A
{
    public static Attachment Attachment(MeetingSession? of = null, string name = "签到表.pdf", DateOnly? eventOn = null, bool isRestricted = false)
    {
        var session = of ?? Session();
        return Domain.Attachments.Attachment.Add(
            Identities.Fresh<Attachment>(), new AttachmentPlace(session.MeetingId, session.BranchId, session.Id),
            new AttachedFile(AttachmentFormat.Pdf, 5, new string('a', 64)), name, AttachmentKind.SignInSheet, eventOn ?? Moment.ChinaDay, isRestricted, Recorder, Moment);
    }
}
