using System.Text;
using BranchLife.Application.Archives;
using BranchLife.Application.Attachments;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Application.Sessions;
using BranchLife.Application.Tests.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Attachments;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Protection;

/// <summary>A sealed meeting with everything that a seal covers: a dissent, paper, attachments, and an addition with a file.</summary>
internal sealed class ArchivedBranch(TestDatabase database, SittingBranch sitting, Id<Minutes> minutes)
{
    public const string DissentText = "我说的是两个季度，不是一个季度。";

    public SittingBranch Sitting { get; } = sitting;

    public Id<Minutes> Minutes { get; } = minutes;

    public static byte[] Pdf(string words) => Encoding.UTF8.GetBytes($"%PDF-1.4\n% {words}\n%%EOF\n");

    public static async Task<ArchivedBranch> FinishedAsync(TestDatabase database)
    {
        var sitting = await SittingBranch.HeldAsync(database);
        await AttachAsync(database, sitting, "签到表.pdf", isRestricted: false);
        await AttachAsync(database, sitting, "批评意见原稿.pdf", isRestricted: true);
        var minutes = await sitting.AssembleAsync();
        await DifferAsync(database, sitting);
        await sitting.SignAsync(minutes, sitting.People.Secretary);
        await sitting.SignAsync(minutes, sitting.People.Recorder);
        await sitting.SealAsync();
        var archived = new ArchivedBranch(database, sitting, minutes);
        await archived.AddAsync();
        return archived;
    }

    /// <summary>Proposed by the recorder with a file, signed by the secretary.</summary>
    public async Task AddAsync(string text = "整改期限应为十二月三十一日。", bool isRestricted = false)
    {
        using var file = new MemoryStream(Pdf(text));
        var addition = await database.AsAsync<ProposeAddition, Id<MinutesAddition>>(Sitting.People.Recorder, use => use.ExecuteAsync(
            Minutes, new AdditionText("会议决定", text, "记录时漏写日期。", isRestricted, null),
            new KeptAttachments.Upload(file, "依据.pdf", AttachmentKind.Evidence, TestDay, false), default));
        await SignAsync(addition, Sitting.People.Secretary);
    }

    public async Task SignAsync(Id<MinutesAddition> id, Id<Person> by)
    {
        var addition = await database.LookAsync(db => db.MinutesAdditions.AsNoTracking().SingleAsync(one => one.Id == id));
        await database.AsAsync<SignAddition>(by, use => use.ExecuteAsync(Minutes, id, addition.Fingerprint, addition.Version, default));
    }

    public async Task<byte[]> ExportAsync(Id<Person> by)
    {
        var file = await database.AsAsync<ExportDocument, byte[]>(by, async use =>
        {
            var made = await use.ExecuteAsync(ExportCatalogue.Find(ExportCatalogue.Archive)!, ExportFormat.Zip, Sitting.Meeting, "存档备查", default);
            using var output = new MemoryStream();
            await made.WriteAsync(output, default);
            return output.ToArray();
        });
        return file;
    }

    public static ArchiveVerification.View Check(byte[] zip) => ArchiveVerification.Check(zip);

    public static DateOnly TestDay => TestDatabase.Moment.ChinaDay;

    public static async Task AttachAsync(TestDatabase database, SittingBranch sitting, string name, bool isRestricted, Id<Person>? by = null)
    {
        using var content = new MemoryStream(Pdf(name));
        await database.AsAsync<AddAttachment>(by ?? sitting.People.Recorder, use => use.ExecuteAsync(
            sitting.Meeting, null, new KeptAttachments.Upload(content, name, AttachmentKind.SignInSheet, TestDay.AddDays(-1), isRestricted), default));
    }

    private static async Task DifferAsync(TestDatabase database, SittingBranch sitting)
    {
        var session = await sitting.SessionAsync();
        var comrade = sitting.People.Comrade;
        var own = await database.AsAsync<OwnWords, OwnWords.View>(comrade, use => use.FindAsync(session.Id, default));
        await database.AsAsync<AskForWordsChange>(comrade, use => use.ExecuteAsync(session.Id, DissentText, own.Mine!.Hash, own.Mine.Version, default));
        await database.AsAsync<AnswerWordsChange>(sitting.People.Recorder, use => use.ExecuteAsync(
            session.Id, comrade, takeOver: false, "两名同志的笔记一致。", own.Mine!.Version + 1, default));
    }
}
