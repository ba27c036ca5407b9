namespace BranchLife.Domain.Deeds;

/// <summary>Telephone and identity numbers: seven digits or more in a run, with or without spaces and hyphens between.</summary>
public static class PersonalNumbers
{
    private const int Fewest = 7;

    public static bool StandIn(string? text)
    {
        var run = 0;
        foreach (var sign in text ?? "")
        {
            if (char.IsDigit(sign)) run++;
            else if (sign is not (' ' or '-' or '－' or '　')) run = 0;
            if (run >= Fewest) return true;
        }

        return false;
    }
}
