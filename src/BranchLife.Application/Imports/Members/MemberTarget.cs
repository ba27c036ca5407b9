using BranchLife.Application.Imports.Reading;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Imports.Members;

/// <summary>
/// What a member is to be after the import: the row laid over what is known. An empty cell and a column that the table
/// lacks say nothing, except that an empty cell under 是否流动 is no.
/// </summary>
public sealed record MemberTarget
{
    public required MemberRow Row { get; init; }

    public required MemberFacts Facts { get; init; }

    public Gender? Gender { get; init; }

    public string? Ethnicity { get; init; }

    public PartialDay? Born { get; init; }

    public string? Education { get; init; }

    public SensitiveText? Phone { get; init; }

    public SensitiveText? IdNumber { get; init; }

    /// <summary>Null leaves the posts as they are.</summary>
    public IReadOnlyList<PostKind>? Posts { get; init; }

    public static MemberTarget Of(MemberRow row, KnownMember? known) => new()
    {
        Row = row,
        Facts = FactsOf(row, known?.Facts),
        Gender = row.Gender ?? known?.Gender,
        Ethnicity = row.Ethnicity ?? known?.Ethnicity,
        Born = KeptDay.Of(row.Born, KeptDay.From(known?.BornOn, known?.BornMonthOnly ?? false)),
        Education = row.Education ?? known?.Education,
        Phone = SensitiveText.From(row.Phone) ?? known?.Phone,
        IdNumber = SensitiveText.From(row.IdNumber) ?? known?.IdNumber,
        Posts = row.Posts.Count > 0 ? row.Posts : null,
    };

    private static MemberFacts FactsOf(MemberRow row, MemberFacts? known)
    {
        var joined = KeptDay.Of(row.Joined, KeptDay.From(known?.JoinedOn, known?.JoinedMonthOnly ?? false))!.Value;
        var full = row.Status is MemberStatus.Full
            ? KeptDay.Of(row.Full, KeptDay.From(known?.FullOn, known?.FullMonthOnly ?? false))
            : null;
        var saysMobile = row.Source.Table.Has(MemberFields.Mobile);
        return new()
        {
            Status = row.Status!.Value,
            JoinedOn = joined.Day,
            JoinedMonthOnly = joined.MonthOnly,
            FullOn = full?.Day,
            FullMonthOnly = full?.MonthOnly ?? false,
            IsMobile = saysMobile ? row.IsMobile : known?.IsMobile ?? false,
            MobilePlace = row.Place ?? (saysMobile && !row.IsMobile ? null : known?.MobilePlace),
            Categories = row.Categories.Count > 0
                ? row.Categories.Aggregate((all, category) => all | category)
                : known?.Categories ?? GuidanceCategories.None,
            IsLeadingCadre = row.IsLeadingCadre ?? known?.IsLeadingCadre ?? false,
            Note = row.Note ?? known?.Note,
        };
    }
}
