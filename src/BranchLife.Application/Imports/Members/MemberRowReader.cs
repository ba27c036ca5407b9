using BranchLife.Application.Imports.Reading;
using BranchLife.Application.Imports.Tables;
using BranchLife.Domain;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Imports.Members;

/// <summary>Reads one row of a roster by itself; clashes between rows are found afterwards.</summary>
internal sealed class MemberRowReader
{
    // The Party was founded then; nobody older than this is on a roster.
    private static readonly DateOnly EarliestJoined = new(1921, 7, 1);
    private const int OldestAge = 120;
    private const int AgeOfJoining = 18;

    private readonly UnitOfMember _units;
    private readonly DateOnly _today;
    private readonly ReadDay _born;
    private readonly ReadDay _joined;

    public MemberRowReader(UnitDirectory units, DateOnly today, DateOnly dayZero)
    {
        (_units, _today) = (new(units), today);
        _born = new(new(today, today.AddYears(-OldestAge), dayZero));
        _joined = new(new(today, EarliestJoined, dayZero));
    }

    public MemberRow Read(TableRow source)
    {
        var remarks = new RowRemarks(source);
        var status = remarks.Take(MemberFields.Status, MemberWordMeanings.Status);
        if (remarks.Errors is [{ Code: var code }] && code == Reasons.NotAMember.Code)
            return new(source) { Errors = remarks.Errors };

        var row = Values(source, remarks) with { Status = status };
        CheckMissing(row, remarks);
        CheckDays(row, remarks);
        if (source.IsHidden) remarks.Warn(MemberFields.Name, Reasons.HiddenRow);
        return row with { Errors = RowRemarks.InOrder(remarks.Errors), Warnings = RowRemarks.InOrder(remarks.Warnings) };
    }

    private MemberRow Values(TableRow source, RowRemarks remarks) => new(source)
    {
        Name = remarks.Take(MemberFields.Name, PersonNameText.Of),
        Gender = remarks.Take(MemberFields.Gender, MemberWordMeanings.Gender),
        Ethnicity = remarks.Take(MemberFields.Ethnicity, MemberWordMeanings.Ethnicity),
        Born = TakeDay(remarks, MemberFields.Born, _born),
        IdNumber = remarks.Take(MemberFields.IdNumber, cell => IdNumberText.Of(cell, _today)),
        Education = remarks.TakeText(MemberFields.Education, Text.Name),
        Joined = TakeDay(remarks, MemberFields.Joined, _joined),
        Full = TakeDay(remarks, MemberFields.Full, _joined),
        Unit = _units.Take(source, remarks),
        Posts = remarks.Take(MemberFields.Posts, MemberWordMeanings.Posts) ?? [],
        IsMobile = remarks.Take(MemberFields.Mobile, cell => MemberWordMeanings.YesNo(cell, Reasons.MobileUnreadable)) ?? false,
        Place = remarks.TakeText(MemberFields.Place, Text.Line),
        Phone = remarks.Take(MemberFields.Phone, PhoneText.Of),
        Categories = remarks.Take(MemberFields.Categories, MemberWordMeanings.Categories) ?? [],
        IsLeadingCadre = remarks.Take(MemberFields.Leading, cell => MemberWordMeanings.YesNo(cell, Reasons.LeadingUnreadable)),
        Note = remarks.TakeText(MemberFields.Note, Text.Line),
    };

    private PartialDay? TakeDay(RowRemarks remarks, string field, ReadDay reader) => remarks.Take<PartialDay?>(field, cell =>
    {
        var read = reader.From(cell);
        if (read.Refused is not null) return read.Refused;
        return read.Value.Day > _today ? Reasons.DateFuture : read.Value;
    });

    private static void CheckMissing(MemberRow row, RowRemarks remarks)
    {
        if (!remarks.Holds(MemberFields.Name)) remarks.Refuse(MemberFields.Name, Reasons.NameMissing);
        if (!remarks.Holds(MemberFields.Joined)) remarks.Refuse(MemberFields.Joined, Reasons.JoinedMissing);
        if (!remarks.Holds(MemberFields.Status)) remarks.Refuse(MemberFields.Status, Reasons.StatusMissing);

        WarnIfEmpty(MemberFields.Gender, Reasons.GenderMissing);
        WarnIfEmpty(MemberFields.Born, Reasons.BornMissing);
        if (row.Status is MemberStatus.Full) WarnIfEmpty(MemberFields.Full, Reasons.FullMissing);
        if (row.IsMobile) WarnIfEmpty(MemberFields.Place, Reasons.MobileNoPlace);
        if (row.Joined is { MonthOnly: true }) remarks.Warn(MemberFields.Joined, Reasons.DateMonthOnly);
        if (row.Full is { MonthOnly: true }) remarks.Warn(MemberFields.Full, Reasons.DateMonthOnly);

        // A table without the column says nothing about it; a mobile member's whereabouts are asked for in any case.
        void WarnIfEmpty(string field, Reason reason)
        {
            if (!remarks.Holds(field) && (row.Source.Table.Has(field) || field is MemberFields.Place)) remarks.Warn(field, reason);
        }
    }

    // Cells that are refused themselves are not compared with others.
    private static void CheckDays(MemberRow row, RowRemarks remarks)
    {
        if (row.Full is not null && row.Status is MemberStatus.Probationary)
            remarks.Refuse(MemberFields.Full, Reasons.StatusConflict);
        if (row is { Joined: { } joined, Full: { } full } && full.IsBefore(joined))
            remarks.Refuse(MemberFields.Full, Reasons.FullBeforeJoined);
        if (row is { Born: { } born, Joined: { } day } && day.Months < born.Months + AgeOfJoining * 12)
            remarks.Refuse(MemberFields.Joined, Reasons.AgeAtJoining);
    }
}
