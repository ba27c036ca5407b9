using BranchLife.Application.Inbox;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Application.Wording.Similarity;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Publicity;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rules;

/// <summary>What keeps a copy from being posted, and whether the meeting's list was posted at all.</summary>
public sealed class PostingFindings(BranchLifeDbContext db, CurrentPhrases phrases, TimeProvider clock)
{
    public async Task<IReadOnlyList<Finding>> FindAsync(Meeting meeting, IReadOnlyList<PostedLine> lines, CancellationToken ct)
    {
        var book = await phrases.FindAsync(ct);
        var members = lines.Select(line => line.MemberId).OfType<Id<Person>>().Distinct().ToArray();
        var own = await db.Persons.Where(person => members.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, ct);
        return Procedure.Check(new PostingFacts
        {
            About = await Circumstances.OfAsync(db, clock, meeting, ct),
            Lines = [.. lines.Select(line => new PostingFacts.Line(line.Ordinal, ComparedText.Of($"{line.Problem}\n{line.Measure}", book),
                line.MemberId is { } member ? own[member] : null))],
            Guarded = [.. (await GuardedAsync(meeting.Id, ct)).Select(words => ComparedText.Of(words, book))],
            Personal = [.. (await PersonalAsync(meeting.Id, ct)).Select(words => ComparedText.Of(words, book))],
            Names = await NamesAsync(meeting, ct),
        });
    }

    public async Task<IReadOnlyList<Finding>> OfMeetingAsync(Meeting meeting, CancellationToken ct)
    {
        var posted = await db.PublicNotices.Where(notice => notice.MeetingId == meeting.Id && notice.State == PublicNoticeState.Approved)
            .Select(notice => new { notice.From, notice.To }).ToListAsync(ct);
        return Procedure.Check(new PostingFacts
        {
            About = await Circumstances.OfAsync(db, clock, meeting, ct),
            PostedWorkingDays = posted.Count == 0 ? null : posted.Max(period => WorkingDays.Between(period.From.AddDays(-1), period.To)),
        });
    }

#pragma warning disable RS0030 // The words are compared and thrown away.
    private async Task<IReadOnlyList<string>> GuardedAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var said = await db.CriticismRecords.Where(record => record.MeetingId == meeting).Select(record => new { record.Words, record.Reply }).ToListAsync(ct);
        var opinions = await db.Opinions.Where(opinion => opinion.MeetingId == meeting && (opinion.SubjectId != null || opinion.AwaitsSubject))
            .Select(opinion => opinion.Words).ToListAsync(ct);
        return [.. said.SelectMany(one => new[] { one.Words, one.Reply }).Concat(opinions).OfType<SensitiveText>().Select(words => words.Reveal())];
    }

    private async Task<IReadOnlyList<string>> PersonalAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var problems = await db.Problems.Where(problem => problem.MeetingId == meeting && problem.SubjectId != null)
            .Select(problem => new { problem.Statement, problem.Instance, problem.Cause }).ToListAsync(ct);
        return [.. problems.SelectMany(one => new[] { one.Statement, one.Instance, one.Cause }).OfType<SensitiveText>().Select(words => words.Reveal())];
    }
#pragma warning restore RS0030

    private async Task<IReadOnlyList<string>> NamesAsync(Meeting meeting, CancellationToken ct) =>
        await db.Persons.Where(person =>
                db.Members.Any(member => member.PersonId == person.Id && member.Memberships.Any(held => held.BranchId == meeting.BranchId && held.To == null))
                || db.CriticismRecords.Any(record => record.MeetingId == meeting.Id && (record.AuthorId == person.Id || record.SubjectId == person.Id))
                || db.MeetingSessions.Any(session => session.MeetingId == meeting.Id && session.Attendances.Any(line => line.PersonId == person.Id)))
            .Select(person => person.Name).Distinct().ToListAsync(ct);
}
