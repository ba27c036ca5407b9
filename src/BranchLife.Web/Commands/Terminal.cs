using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BranchLife.Web.Commands;

/// <summary>Where a command reads and writes; the console, or a test's.</summary>
public sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // read by programs, never by a browser
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public Task SayAsync(string line) => Out.WriteLineAsync(line);

    /// <summary>The one JSON document of a command.</summary>
    public Task WriteAsync<T>(T document) => Out.WriteLineAsync(JsonSerializer.Serialize(document, Json));
}
