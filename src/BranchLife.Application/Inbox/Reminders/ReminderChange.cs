namespace BranchLife.Application.Inbox.Reminders;

public enum ReminderChange
{
    /// <summary>To another address, or to none.</summary>
    Mail,

    /// <summary>A calendar address, or another in place of the one that may have got into wrong hands.</summary>
    OpenCalendar,
    CloseCalendar,
}
