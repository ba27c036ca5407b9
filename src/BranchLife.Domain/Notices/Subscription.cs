using BranchLife.Domain.Members;

namespace BranchLife.Domain.Notices;

/// <summary>
/// How a person hears of waiting work outside the program: one mail a day, an address for a calendar. Either says that something
/// waits and when, never what it is about.
/// </summary>
public sealed class Subscription : Aggregate<Subscription>
{
    public const int AddressLength = 254;

    private Subscription()
    {
    }

    public required Id<Person> PersonId { get; init; }

    /// <summary>Null: no mail.</summary>
    public string? MailAddress { get; private set; }

    /// <summary>The end of the calendar's address; who holds it reads the calendar. Null: there is none.</summary>
    public string? CalendarToken { get; private set; }

    public static Subscription Of(Id<Subscription> id, Id<Person> person) => new() { Id = id, PersonId = person };

    /// <param name="address">Blank: no mail any more.</param>
    public void MailTo(string? address)
    {
        var cleaned = Text.Optional(address, AddressLength);
        Require(cleaned is null || MailAddressIsGood(cleaned), NoticeRules.MailGoesToAnAddress);
        MailAddress = cleaned;
    }

    /// <summary>A new address; the one before leads nowhere from now on.</summary>
    public void OpenCalendar(string token) => CalendarToken = token;

    public void CloseCalendar() => CalendarToken = null;

    // One address without a name, of the shape that servers take.
    private static bool MailAddressIsGood(string address) =>
        System.Net.Mail.MailAddress.TryCreate(address, out var read) && read.Address == address && !address.Any(char.IsControl);
}
