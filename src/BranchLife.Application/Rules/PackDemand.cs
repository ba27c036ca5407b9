namespace BranchLife.Application.Rules;

/// <summary>How much a procedure pack asks of a checkpoint.</summary>
public enum PackDemand
{
    Must,

    /// <summary>Another way counts as well; falling short never blocks.</summary>
    Replaced,

    /// <summary>Recommended; falling short is only shown.</summary>
    Advisory,
}

public static class PackDemandWords
{
    extension(PackDemand demand)
    {
        public string Word => demand switch
        {
            PackDemand.Must => "必须",
            PackDemand.Replaced => "可替代",
            PackDemand.Advisory => "提倡",
        };
    }
}
