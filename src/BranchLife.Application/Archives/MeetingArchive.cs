using System.Globalization;
using System.Text;
using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Attachments;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using BranchLife.Persistence.Attachments;
using BranchLife.Persistence.Protection;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Archives;

/// <summary>
/// 归档包 of one meeting: the documents, sealed records and attachments that the receiver may read, the sheets of all the branch's seals,
/// a page to look at them and a page to verify them. Refused where a seal does not hold.
/// </summary>
public sealed class MeetingArchive(
    BranchLifeDbContext db, Relations relations, Actor actor, ReadingDoor door, MeetingMaterials materials, AttachmentStore store)
{
    public async Task<Func<Stream, CancellationToken, Task>> FindAsync(ExportSetting setting, DateTimeOffset moment, CancellationToken ct)
    {
        var meeting = setting.Meeting;
        var relation = await relations.ToAsync(meeting.BranchId, ct);
        if (!await db.Minutes.VisibleTo(db, actor).AnyAsync(minutes => minutes.MeetingId == meeting.Id && minutes.SealedAt != null, ct))
            throw new RuleViolationException(ExportRules.NothingWasKeptYet, "会议记录还没有封存");

        var box = new Box(new SealedLeaves(relation, await RestrictedSetting.GrantsAsync(db, meeting.Id, ct), door));
        foreach (var link in SealLink.InOrder(await SealLink.OfAsync(db, meeting.BranchId, ct)))
            await (link.IsAddition ? AdditionAsync(box, link, setting, ct) : MinutesAsync(box, link, setting, ct));
        if (box.Chain.Count != (await SealLink.OfAsync(db, meeting.BranchId, ct)).Count) throw new RuleViolationException(ExportRules.SealsDoNotHold);
        box.Add("people.json", ArchiveManifest.Write((await db.NamesOfAsync(box.People, ct)).ToDictionary(name => name.Key.ToString(), name => name.Value)));
        foreach (var (name, content) in await materials.DocumentsAsync(setting, ct)) box.Add($"文档/{name}", content);
        await door.CloseAsync(ct);
        return (output, token) => WriteAsync(output, box, setting, moment, token);
    }

    private async Task MinutesAsync(Box box, SealLink link, ExportSetting setting, CancellationToken ct)
    {
        var id = new Id<Minutes>(link.Key);
        var minutes = await db.Minutes.AsNoTracking().SingleAsync(one => one.Id == id, ct);
        if (await db.SittingOfAsync(minutes, ct) is not { } sitting || minutes.FaultIn(sitting) is not null)
            throw new RuleViolationException(ExportRules.SealsDoNotHold);
        var sheet = SealSheet.Of(minutes, sitting);
        if (minutes.MeetingId != setting.Meeting.Id)
        {
            box.AddForeign(sheet);
            return;
        }

        var restricted = MinutesAccess.ReadsRestricted(minutes, await relations.ToAsync(minutes.BranchId, ct), box.Leaves.GroupsReadMinutes) && !setting.BodiesOnly
            ? door.Open(minutes.RestrictedPart, new SensitiveRecord(Persistence.Reading.RecordKind.Minutes, id.Value, null, null)) : null;
        box.People.UnionWith(sitting.Session.Attendances.Select(line => line.PersonId).Concat(minutes.Signatures.Select(signature => signature.PersonId)));
        await box.AddAsync(sheet, $"会议记录·{sitting.Session.Title}", minutes.Body, restricted is null ? null : $"{minutes.SealSalt}\n{restricted}",
            box.Leaves.Readable(sheet, minutes, sitting), sitting.Attachments, store, ct);
    }

    private async Task AdditionAsync(Box box, SealLink link, ExportSetting setting, CancellationToken ct)
    {
        var id = new Id<MinutesAddition>(link.Key);
        var addition = await db.MinutesAdditions.AsNoTracking().SingleAsync(one => one.Id == id, ct);
        var files = await db.AttachmentsOfAsync(addition, ct);
        if (!addition.IsAsSealed(files)) throw new RuleViolationException(ExportRules.SealsDoNotHold);
        var sheet = SealSheet.Of(addition, files);
        if (addition.MeetingId != setting.Meeting.Id)
        {
            box.AddForeign(sheet);
            return;
        }

        var minutes = await db.Minutes.AsNoTracking().SingleAsync(one => one.Id == addition.MinutesId, ct);
        box.People.UnionWith([addition.ProposedById, addition.SignedById!.Value]);
        await box.AddAsync(sheet, $"补充说明（{addition.Ordinal}）", null, null, box.Leaves.Readable(sheet, minutes, addition, files), files, store, ct);
    }

    private async Task WriteAsync(Stream output, Box box, ExportSetting setting, DateTimeOffset moment, CancellationToken ct)
    {
        var manifest = new ArchiveManifest
        {
            Format = ArchiveManifest.Kind, Version = 1, Meeting = setting.Meeting.Id.Value, Title = setting.Meeting.Title, Branch = setting.Branch.Name,
            MadeAt = moment, MadeFor = actor.Name, Chain = box.Chain, Files = box.Files,
        };
        ArchiveEntry index = new("index.html", ArchiveIndex.Html(manifest)), page = new(VerifierPage.Name, VerifierPage.Html());
        ArchiveManifest.File[] listed = [Of(index), Of(page), .. box.Files];
        var sums = new ArchiveEntry("checksums.sha256", Encoding.UTF8.GetBytes(string.Concat(listed.Select(file => $"{file.Sha256}  {file.Name}\n"))));
        var writer = new ArchiveWriter(output);
        foreach (var entry in new[] { index, page, sums }.Concat(box.Entries)) await writer.AddAsync(entry, ct);
        foreach (var (name, hash) in box.Contents)
            await writer.AddAsync(new ArchiveEntry(name, await store.FindAsync(hash, ct) ?? throw new RuleViolationException(AttachmentRules.BrokenFiles)), ct);
        await writer.CompleteAsync(new ArchiveEntry(ArchiveWriter.ManifestName, ArchiveManifest.Write(manifest with { Files = [.. listed, Of(sums)] })), ct);
    }

    private static ArchiveManifest.File Of(ArchiveEntry entry) => new(entry.Name, entry.Content.Length, entry.Sha256);

    /// <summary>What goes into one archive; contents of attachments are fetched while it is written.</summary>
    private sealed class Box(SealedLeaves leaves)
    {
        public SealedLeaves Leaves { get; } = leaves;

        public HashSet<Id<Person>> People { get; } = [];

        public List<ArchiveEntry> Entries { get; } = [];

        public List<(string Name, string Hash)> Contents { get; } = [];

        public List<ArchiveManifest.File> Files { get; } = [];

        public List<ArchiveManifest.Seal> Chain { get; } = [];

        private string Number => (Chain.Count + 1).ToString("D3", CultureInfo.InvariantCulture);

        public string Add(string name, byte[] content)
        {
            var entry = new ArchiveEntry(name, content);
            Entries.Add(entry);
            Files.Add(Of(entry));
            return name;
        }

        public void AddForeign(SealSheet sheet) => Chain.Add(new ArchiveManifest.Seal(Sheet(sheet), sheet.Hash, null, null, null, null));

        public async Task AddAsync(
            SealSheet sheet, string name, string? body, string? restricted, IEnumerable<(int Number, SealLeaf Leaf, string Text)> leaves,
            IReadOnlyList<Attachment> attachments, AttachmentStore store, CancellationToken ct)
        {
            var number = Number;
            var records = new List<ArchiveManifest.Record>();
            foreach (var (leaf, of, text) in leaves)
            {
                var file = attachments.FirstOrDefault(one => of.Kind is SealLeafKind.Attachment && one.Id.Value == of.RecordId);
                records.Add(new ArchiveManifest.Record(leaf, text, file is null ? null : await ContentAsync(file, store, ct)));
            }

            Chain.Add(new ArchiveManifest.Seal(
                Sheet(sheet), sheet.Hash, name, body is null ? null : Add($"封存记录/{number}-正文.txt", Encoding.UTF8.GetBytes(body)),
                restricted is null ? null : Add($"封存记录/{number}-限定范围阅读部分.txt", Encoding.UTF8.GetBytes(restricted)),
                Add($"封存记录/{number}-记录.json", ArchiveManifest.Write(records))));
        }

        private string Sheet(SealSheet sheet) => Add($"封存单/{Number}.txt", Encoding.UTF8.GetBytes(sheet.Text));

        private async Task<string> ContentAsync(Attachment file, AttachmentStore store, CancellationToken ct)
        {
            if (await store.FindAsync(file.Sha256, ct) is null) throw new RuleViolationException(ExportRules.SealsDoNotHold);
            var name = $"附件/{(Contents.Count + 1).ToString("D2", CultureInfo.InvariantCulture)}-{file.FileName}";
            Contents.Add((name, file.Sha256));
            Files.Add(new ArchiveManifest.File(name, file.Size, file.Sha256));
            return name;
        }
    }
}
