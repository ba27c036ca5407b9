using BranchLife.Application.Preparation;
using BranchLife.Application.Rules;
using BranchLife.Domain.Procedure;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Wording.Writing;

/// <summary>What rule R-TXT-11 says to the author about the length of what is being written.</summary>
public sealed class OutlineLength(BranchLifeDbContext db, TimeProvider clock)
{
    private static readonly string[] Written =
        [".Opening", ".LastPromises", ".Remark", ".StudyGains", ".Problem", ".Instance", ".Cause", ".Measure", ".Closing"];

    /// <param name="desk">Whose aspects are looked at.</param>
    /// <param name="fields">Of the form, as typed.</param>
    /// <param name="ct">Ends the request.</param>
    public async Task<IReadOnlyList<Finding>> FindAsync(
        OwnOutline.View desk, IReadOnlyList<KeyValuePair<string, string>> fields, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(one => one.Id == desk.Head.Id, ct);
        return Procedure.Check(new OutlineLengthFacts
        {
            About = await Circumstances.OfAsync(db, clock, meeting, ct), Kind = desk.Kind,
            Characters = fields.Where(field => Written.Any(end => field.Key.EndsWith(end, StringComparison.Ordinal)))
                .Sum(field => field.Value.Count(c => !char.IsWhiteSpace(c))),
            IsComplete = fields.Where(field => field.Key.EndsWith(".Problem", StringComparison.Ordinal)).All(field => !string.IsNullOrWhiteSpace(field.Value)),
        });
    }
}
