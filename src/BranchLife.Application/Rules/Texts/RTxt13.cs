namespace BranchLife.Application.Rules;

/// <summary>Classification markings.</summary>
internal sealed class RTxt13 : IEvaluator<ISavedText>
{
    public IEnumerable<Breach> Evaluate(ISavedText facts, ProcedureRule rule) =>
        from word in rule.Words("words")
        where facts.Texts.Any(text => text?.Contains(word, StringComparison.Ordinal) is true)
        select Breach.Found.With("word", word);
}
