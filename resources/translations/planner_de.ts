<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The least that meets the targets is about {usd}.</source>
        <translation>Das günstigste Menü, das die Ziele erreicht, kostet etwa {usd}.</translation>
    </message>
    <message>
        <source>Of that {usd} is estimated: {n} foods have no price and count as dear ones.</source>
        <translation>Davon sind {usd} geschätzt: {n} Lebensmittel haben keinen Preis und zählen als teure.</translation>
    </message>
    <message>
        <source>Of that {usd} is estimated: a food has no price and counts as dear.</source>
        <translation>Davon sind {usd} geschätzt: Ein Lebensmittel hat keinen Preis und zählt als teuer.</translation>
    </message>
    <message>
        <source>{food} {usd}</source>
        <translation>{food} {usd}</translation>
    </message>
    <message>
        <source>What costs most in it: {foods}.</source>
        <translation>Am meisten kosten darin: {foods}.</translation>
    </message>
    <message>
        <source>A tenth less {nutrient} would save about {usd}.</source>
        <translation>Ein Zehntel weniger {nutrient} würde etwa {usd} sparen.</translation>
    </message>
    <message>
        <source>check you have it (about {mass})</source>
        <translation>nachsehen, ob es da ist (etwa {mass})</translation>
    </message>
    <message>
        <source>about {mass}</source>
        <translation>etwa {mass}</translation>
    </message>
    <message>
        <source>{pieces}: {packs}</source>
        <translation>{pieces}: {packs}</translation>
    </message>
    <message>
        <source>{packs} (about {mass} needed)</source>
        <translation>{packs} (gebraucht: etwa {mass})</translation>
    </message>
    <message>
        <source>{packs} (about {mass})</source>
        <translation>{packs} (etwa {mass})</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{pieces} left over</source>
        <translation>{pieces} bleiben übrig</translation>
    </message>
    <message>
        <source>{part} {piece} left over</source>
        <translation>{part} {piece} bleibt übrig</translation>
    </message>
    <message>
        <source>about {mass} left over</source>
        <translation>etwa {mass} bleiben übrig</translation>
    </message>
    <message>
        <source>{n} {what}</source>
        <translation>{n} {what}</translation>
    </message>
    <message>
        <source>{n} kg</source>
        <translation>{n} kg</translation>
    </message>
    <message>
        <source>{n} g</source>
        <translation>{n} g</translation>
    </message>
    <message>
        <source>bought earlier</source>
        <translation>schon früher gekauft</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>zu Hause</translation>
    </message>
    <message>
        <source>The meals need {words}.</source>
        <translation>Die Mahlzeiten brauchen {words}.</translation>
    </message>
    <message>
        <source>{nutrient}: your supplements give {amount} a day, above the upper limit of {limit} for supplements ({source}). What food holds does not count towards it. Ask your doctor or pharmacist about a smaller dose.</source>
        <translation>{nutrient}: Deine Präparate geben {amount} am Tag, mehr als die Obergrenze von {limit} für Präparate ({source}). Was im Essen steckt, zählt dafür nicht. Frag in der Praxis oder Apotheke nach einer kleineren Dosis.</translation>
    </message>
    <message>
        <source>{nutrient}: your supplements alone give {amount} a day, and at most {limit} is meant to come from food and supplements together. No menu can mend that: ask your doctor or pharmacist.</source>
        <translation>{nutrient}: Deine Präparate allein geben {amount} am Tag, und höchstens {limit} sollen aus Essen und Präparaten zusammen kommen. Das kann kein Menü ändern: Frag in der Praxis oder Apotheke.</translation>
    </message>
    <message>
        <source>{nutrient}: you take {amount} a day as a supplement, and {rules} can keep too much of it in the body. Ask your doctor before the next dose whether you should.</source>
        <translation>{nutrient}: Du nimmst {amount} am Tag als Präparat, und {rules} kann zu viel davon im Körper halten. Frag vor der nächsten Dosis in der Praxis, ob du das sollst.</translation>
    </message>
    <message>
        <source>The meals cost about {usd}, {most} was wanted</source>
        <translation>Die Mahlzeiten kosten etwa {usd}, gewünscht waren {most}</translation>
    </message>
    <message>
        <source>{group}: {n} servings, at least {k} wanted</source>
        <translation>{group}: {n} Portionen, gewünscht waren mindestens {k}</translation>
    </message>
    <message>
        <source>{group}: {n} servings, at most {k} wanted</source>
        <translation>{group}: {n} Portionen, gewünscht waren höchstens {k}</translation>
    </message>
    <message>
        <source>the dish {name} is never wanted</source>
        <translation>das Gericht {name} soll nie vorkommen</translation>
    </message>
    <message>
        <source>it is not what is left of {where}</source>
        <translation>es ist nicht der Rest von {where}</translation>
    </message>
    <message>
        <source>it is {n} days after {where}, the dish keeps {k}</source>
        <translation>es steht {n} Tage nach {where}, das Gericht hält {k}</translation>
    </message>
    <message>
        <source>A diet with enough of the minerals, and enough to drink, is said to make night cramps rarer and milder.</source>
        <translation>Eine Ernährung mit genug von den Mineralstoffen und genug zu trinken soll nächtliche Krämpfe seltener und milder machen.</translation>
    </message>
    <message>
        <source>A doctor can find out whether a mineral is lacking and, where needed, give a supplement and watch over it.</source>
        <translation>In der Arztpraxis lässt sich feststellen, ob ein Mineralstoff fehlt; wenn nötig, gibt es dort ein Präparat und die Kontrolle dazu.</translation>
    </message>
    <message>
        <source>A good electrolyte powder holds potassium, sodium and magnesium. Take it before, during or after exercise to replace what sweat takes.</source>
        <translation>Ein gutes Elektrolytpulver enthält Kalium, Natrium und Magnesium. Man nimmt es vor, während oder nach dem Sport, um zu ersetzen, was der Schweiß mitnimmt.</translation>
    </message>
    <message>
        <source>A heating pad or a warm bath relaxes tight muscles. An ice pack can numb the pain.</source>
        <translation>Ein Heizkissen oder ein warmes Bad lockert harte Muskeln. Ein Kühlbeutel kann den Schmerz betäuben.</translation>
    </message>
    <message>
        <source>A lack of a vitamin or mineral is only one cause of many. Finding the root cause is the key.</source>
        <translation>Ein Mangel an einem Vitamin oder Mineralstoff ist nur eine Ursache von vielen. Wichtig ist, die eigentliche Ursache zu finden.</translation>
    </message>
    <message>
        <source>A lack of potassium alone is rarely the cause: the electrolytes depend on each other.</source>
        <translation>Selten ist ein Mangel an Kalium allein die Ursache: Die Elektrolyte hängen voneinander ab.</translation>
    </message>
    <message>
        <source>A lack of potassium does not explain all cramps. Still, enough of it is basic for healthy muscles.</source>
        <translation>Ein Mangel an Kalium erklärt nicht alle Krämpfe. Doch genug davon ist eine Grundlage für gesunde Muskeln.</translation>
    </message>
    <message>
        <source>A nerve pressed in the spine gives pain like a cramp that walking makes worse. Doctors call it spinal stenosis.</source>
        <translation>Ein im Rückgrat eingeklemmter Nerv macht Schmerzen wie ein Krampf, die beim Gehen schlimmer werden. Ärzte nennen das Spinalkanalstenose.</translation>
    </message>
    <message>
        <source>A review of 11 trials with 735 people found little or no effect of magnesium tablets on cramps of unknown cause in older adults. Meals rich in minerals have not been put to such a test. So this program promises the minerals, and nothing about cramps.</source>
        <translation>Eine Übersicht über 11 Studien mit 735 Menschen fand bei Krämpfen unbekannter Ursache im höheren Alter wenig oder keine Wirkung von Magnesiumtabletten. Mahlzeiten mit vielen Mineralstoffen wurden so nie geprüft. Darum verspricht dieses Programm die Mineralstoffe, und nichts über Krämpfe.</translation>
    </message>
    <message>
        <source>A review of 11 trials with 735 people found little or no effect on cramps of unknown cause in older adults. In pregnancy the trials disagree, and they were small. No more than 350 mg a day should come from tablets; magnesium in food does not count towards that.</source>
        <translation>Eine Übersicht über 11 Studien mit 735 Menschen fand bei Krämpfen unbekannter Ursache im höheren Alter wenig oder keine Wirkung. In der Schwangerschaft widersprechen sich die Studien, und sie waren klein. Nicht mehr als 350 mg am Tag sollen aus Tabletten kommen; Magnesium im Essen zählt dafür nicht.</translation>
    </message>
    <message>
        <source>A statin can cause muscle pain or cramps that food does not change. Tell your doctor, above all if urine turns dark; do not stop it by yourself.</source>
        <translation>Ein Statin kann Muskelschmerzen oder Krämpfe machen, die Essen nicht ändert. Sag es deiner Praxis, vor allem, wenn der Urin dunkel wird; setz es nicht selbst ab.</translation>
    </message>
    <message>
        <source>A week unlike the last</source>
        <translation>Eine Woche anders als die letzte</translation>
    </message>
    <message>
        <source>ACE inhibitor (names end in -pril: lisinopril, ramipril)</source>
        <translation>ACE-Hemmer (Namen enden auf -pril: Lisinopril, Ramipril)</translation>
    </message>
    <message>
        <source>ACE inhibitors make the body keep potassium.</source>
        <translation>ACE-Hemmer lassen den Körper Kalium behalten.</translation>
    </message>
    <message>
        <source>About minerals, muscles and leg cramps. This program promises what food brings, not what it does for cramps.</source>
        <translation>Über Mineralstoffe, Muskeln und Beinkrämpfe. Dieses Programm verspricht, was Essen bringt, nicht was es gegen Krämpfe tut.</translation>
    </message>
    <message>
        <source>Adventurous</source>
        <translation>Abenteuerlich</translation>
    </message>
    <message>
        <source>After kidney stones, foods high in oxalate (spinach, chard, beet greens, rhubarb, almonds, cocoa) are planned only when nothing else will do. Keep calcium from food at 1,000 to 1,200 mg a day, and drink so much that you pass two and a half litres of urine.</source>
        <translation>Nach Nierensteinen werden Lebensmittel mit viel Oxalat (Spinat, Mangold, Rübenblätter, Rhabarber, Mandeln, Kakao) nur geplant, wenn nichts anderes geht. Halte das Calcium aus dem Essen bei 1.000 bis 1.200 mg am Tag und trink so viel, dass zweieinhalb Liter Urin zusammenkommen.</translation>
    </message>
    <message>
        <source>After much sweat, an electrolyte drink will also do.</source>
        <translation>Nach viel Schweiß geht auch ein Elektrolytgetränk.</translation>
    </message>
    <message>
        <source>Almonds and avocados bring vitamin E.</source>
        <translation>Mandeln und Avocados bringen Vitamin E.</translation>
    </message>
    <message>
        <source>An acid blocker taken for a year or longer can lower magnesium and vitamin B12, and food alone may not mend that. Ask your doctor about a blood test. Targets are not changed.</source>
        <translation>Ein Säureblocker, ein Jahr oder länger genommen, kann Magnesium und Vitamin B12 senken, und Essen allein gleicht das vielleicht nicht aus. Frag in der Praxis nach einer Blutprobe. Die Ziele ändern sich nicht.</translation>
    </message>
    <message>
        <source>An electrolyte drink is for hard or long exercise with much sweat, not for every day.</source>
        <translation>Ein Elektrolytgetränk ist für harten oder langen Sport mit viel Schweiß, nicht für jeden Tag.</translation>
    </message>
    <message>
        <source>An electrolyte powder in the evening is said to help muscles relax in sleep.</source>
        <translation>Ein Elektrolytpulver am Abend soll den Muskeln helfen, sich im Schlaf zu lockern.</translation>
    </message>
    <message>
        <source>An electrolyte powder is said to lower the risk of muscle cramps.</source>
        <translation>Ein Elektrolytpulver soll das Risiko von Muskelkrämpfen senken.</translation>
    </message>
    <message>
        <source>An extra dose of potassium is not safe for everyone. The evening meal brings magnesium from food instead.</source>
        <translation>Eine zusätzliche Dosis Kalium ist nicht für alle sicher. Stattdessen bringt die Abendmahlzeit Magnesium aus dem Essen.</translation>
    </message>
    <message>
        <source>An over- or underactive thyroid can cause cramps, and food can hold back thyroid tablets.</source>
        <translation>Eine zu starke oder zu schwache Schilddrüse kann Krämpfe machen, und Essen kann Schilddrüsentabletten aufhalten.</translation>
    </message>
    <message>
        <source>Angiotensin blocker (names end in -sartan: losartan, valsartan)</source>
        <translation>Angiotensinblocker (Namen enden auf -sartan: Losartan, Valsartan)</translation>
    </message>
    <message>
        <source>Angiotensin blockers make the body keep potassium.</source>
        <translation>Angiotensinblocker lassen den Körper Kalium behalten.</translation>
    </message>
    <message>
        <source>Another side the next day</source>
        <translation>Am nächsten Tag etwas anderes dazu</translation>
    </message>
    <message>
        <source>Are the foods and amounts I eat right for me and my medicines?</source>
        <translation>Sind die Lebensmittel und Mengen, die ich esse, richtig für mich und meine Medikamente?</translation>
    </message>
    <message>
        <source>Are you nursing a child?</source>
        <translation>Stillst du ein Kind?</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>Bist du schwanger?</translation>
    </message>
    <message>
        <source>Are you under 19?</source>
        <translation>Bist du unter 19?</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Avocados bring potassium, magnesium and healthy fat.</source>
        <translation>Avocados bringen Kalium, Magnesium und gesunde Fette.</translation>
    </message>
    <message>
        <source>B vitamins run short with poor food, with much alcohol, and in strict diets such as vegan ones.</source>
        <translation>B-Vitamine werden bei schlechtem Essen knapp, bei viel Alkohol und bei strengen Kostformen wie der veganen.</translation>
    </message>
    <message>
        <source>B vitamins serve the signals between brain and muscle, and help to turn food into energy. Too little can disturb the signals and bring cramps.</source>
        <translation>B-Vitamine dienen den Signalen zwischen Gehirn und Muskel und helfen, aus Essen Energie zu machen. Zu wenig kann die Signale stören und Krämpfe bringen.</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Backwaren</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Bananas and sweet potatoes bring potassium.</source>
        <translation>Bananen und Süßkartoffeln bringen Kalium.</translation>
    </message>
    <message>
        <source>Bananas are a good, handy source, though not the richest one.</source>
        <translation>Bananen sind eine gute, handliche Quelle, wenn auch nicht die reichste.</translation>
    </message>
    <message>
        <source>Bananas, avocados, sweet potatoes, spinach, beans, peas and lentils bring potassium.</source>
        <translation>Bananen, Avocados, Süßkartoffeln, Spinat, Bohnen, Erbsen und Linsen bringen Kalium.</translation>
    </message>
    <message>
        <source>Bar: the amount; dark tick: the target. +: at least so much; some foods have no figure.</source>
        <translation>Balken: die Menge; dunkler Strich: das Ziel. +: mindestens so viel; einige Lebensmittel haben keinen Wert.</translation>
    </message>
    <message>
        <source>Beans, lentils and soy foods</source>
        <translation>Bohnen, Linsen und Soja</translation>
    </message>
    <message>
        <source>Beans, peas and lentils bring B vitamins, B1 among them.</source>
        <translation>Bohnen, Erbsen und Linsen bringen B-Vitamine, darunter B1.</translation>
    </message>
    <message>
        <source>Below 19, hours without food are not planned: you are still growing.</source>
        <translation>Unter 19 Jahren werden keine Stunden ohne Essen geplant: Du wächst noch.</translation>
    </message>
    <message>
        <source>Bend the front knee until the back calf pulls. Hold for 30 seconds.</source>
        <translation>Beug das vordere Knie, bis es in der hinteren Wade zieht. 30 Sekunden halten.</translation>
    </message>
    <message>
        <source>Blood that is too alkaline is said to keep potassium, calcium and magnesium from the muscles.</source>
        <translation>Zu basisches Blut soll den Muskeln Kalium, Calcium und Magnesium vorenthalten.</translation>
    </message>
    <message>
        <source>Bone broth, sports drinks and salty foods bring sodium.</source>
        <translation>Knochenbrühe, Sportgetränke und Salziges bringen Natrium.</translation>
    </message>
    <message>
        <source>Calcium</source>
        <translation>Calcium</translation>
    </message>
    <message>
        <source>Calcium and vitamin D keep bone; your doctor may want certain amounts.</source>
        <translation>Calcium und Vitamin D erhalten die Knochen; vielleicht möchte deine Praxis bestimmte Mengen.</translation>
    </message>
    <message>
        <source>Calcium makes muscles tighten, magnesium lets them relax. When the two are out of balance, muscles may cramp.</source>
        <translation>Calcium lässt Muskeln anspannen, Magnesium lässt sie locker werden. Aus dem Gleichgewicht können Muskeln krampfen.</translation>
    </message>
    <message>
        <source>Calcium runs short with too little dairy or fortified food, or when vitamin D is low.</source>
        <translation>Calcium wird knapp, wenn Milchprodukte oder angereicherte Lebensmittel fehlen oder Vitamin D niedrig ist.</translation>
    </message>
    <message>
        <source>Calcium starts the tightening of a muscle. Too little can bring spasms and pain. The body needs vitamin D to take calcium in.</source>
        <translation>Calcium setzt das Anspannen eines Muskels in Gang. Zu wenig kann Zuckungen und Schmerzen bringen. Der Körper braucht Vitamin D, um Calcium aufzunehmen.</translation>
    </message>
    <message>
        <source>Calf stretch before bed</source>
        <translation>Waden dehnen vor dem Schlafengehen</translation>
    </message>
    <message>
        <source>Carbohydrate</source>
        <translation>Kohlenhydrate</translation>
    </message>
    <message>
        <source>Celery</source>
        <translation>Sellerie</translation>
    </message>
    <message>
        <source>Chance between like foods</source>
        <translation>Zufall zwischen gleichwertigen Lebensmitteln</translation>
    </message>
    <message>
        <source>Change legs. Do each leg three times.</source>
        <translation>Wechsle das Bein. Jedes Bein dreimal.</translation>
    </message>
    <message>
        <source>Cheap foods first, and fewer different things to buy.</source>
        <translation>Günstige Lebensmittel zuerst und weniger verschiedene Dinge zu kaufen.</translation>
    </message>
    <message>
        <source>Cheese</source>
        <translation>Käse</translation>
    </message>
    <message>
        <source>Chocolate</source>
        <translation>Schokolade</translation>
    </message>
    <message>
        <source>Coconut water holds potassium, sodium and magnesium, and gives back fluid well.</source>
        <translation>Kokoswasser enthält Kalium, Natrium und Magnesium und gibt Flüssigkeit gut zurück.</translation>
    </message>
    <message>
        <source>Conditions, medicines and supplements</source>
        <translation>Erkrankungen, Medikamente und Präparate</translation>
    </message>
    <message>
        <source>Contested claims</source>
        <translation>Umstrittene Behauptungen</translation>
    </message>
    <message>
        <source>Cook until a fork squashes it, and cut it small. Which texture is safe for you, and which IDDSI level that is, is for a speech-language therapist to say: this list leaves out what is hard, dry or stringy, and no more.</source>
        <translation>Alles so weich garen, dass eine Gabel es zerdrückt, und klein schneiden. Welche Festigkeit sicher ist, also welche IDDSI-Stufe, sagt die Logopädie: Hier fällt nur weg, was hart, trocken oder faserig ist.</translation>
    </message>
    <message>
        <source>Cooked spinach and Swiss chard bring both potassium and magnesium.</source>
        <translation>Gegarter Spinat und Mangold bringen Kalium und Magnesium.</translation>
    </message>
    <message>
        <source>Cooking once for two meals</source>
        <translation>Einmal kochen für zwei Mahlzeiten</translation>
    </message>
    <message>
        <source>Cost of whole packs:</source>
        <translation>Kosten ganzer Packungen:</translation>
    </message>
    <message>
        <source>Could one of my medicines have to do with cramps?</source>
        <translation>Könnte eines meiner Medikamente mit den Krämpfen zu tun haben?</translation>
    </message>
    <message>
        <source>Crustacean shellfish</source>
        <translation>Krebstiere</translation>
    </message>
    <message>
        <source>Dairy</source>
        <translation>Milchprodukte</translation>
    </message>
    <message>
        <source>Dairy from grass-fed animals is said to be the best choice, and to bring good sleep.</source>
        <translation>Milchprodukte von Weidetieren sollen die beste Wahl sein und guten Schlaf bringen.</translation>
    </message>
    <message>
        <source>Dairy products are a very good source of calcium.</source>
        <translation>Milchprodukte sind eine sehr gute Quelle für Calcium.</translation>
    </message>
    <message>
        <source>Dairy, leafy greens and fortified foods bring calcium.</source>
        <translation>Milchprodukte, Blattgemüse und angereicherte Lebensmittel bringen Calcium.</translation>
    </message>
    <message>
        <source>Dark leafy greens are rich in magnesium and potassium.</source>
        <translation>Dunkles Blattgemüse ist reich an Magnesium und Kalium.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days met</source>
        <translation>Tage erreicht</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Diabetes can hurt nerves, and cramps can come from that; some diabetes medicines matter too.</source>
        <translation>Diabetes kann Nerven schädigen, und davon können Krämpfe kommen; auch manche Diabetesmittel spielen eine Rolle.</translation>
    </message>
    <message>
        <source>Diabetes, narrowed leg arteries and thyroid disease affect nerves and muscles.</source>
        <translation>Diabetes, verengte Beinarterien und Schilddrüsenkrankheiten betreffen Nerven und Muskeln.</translation>
    </message>
    <message>
        <source>Diabetes, thyroid disease, nerve damage and poor blood flow can be behind frequent cramps.</source>
        <translation>Diabetes, Schilddrüsenkrankheiten, Nervenschäden und schlechte Durchblutung können hinter häufigen Krämpfen stecken.</translation>
    </message>
    <message>
        <source>Different cuisines</source>
        <translation>Verschiedene Küchen</translation>
    </message>
    <message>
        <source>Different foods</source>
        <translation>Verschiedene Lebensmittel</translation>
    </message>
    <message>
        <source>Dishes I rated</source>
        <translation>Gerichte, die ich bewertet habe</translation>
    </message>
    <message>
        <source>Dishes people ask for</source>
        <translation>Gerichte, die gern gegessen werden</translation>
    </message>
    <message>
        <source>Do not rub a leg that is swollen, warm and red.</source>
        <translation>Reib kein Bein, das geschwollen, warm und rot ist.</translation>
    </message>
    <message>
        <source>Do not take magnesium or potassium supplements unless your doctor says so.</source>
        <translation>Nimm keine Magnesium- oder Kaliumpräparate, außer deine Praxis sagt es.</translation>
    </message>
    <message>
        <source>Do you have a thyroid disease?</source>
        <translation>Hast du eine Schilddrüsenkrankheit?</translation>
    </message>
    <message>
        <source>Do you have diabetes?</source>
        <translation>Hast du Diabetes?</translation>
    </message>
    <message>
        <source>Do you have high blood pressure?</source>
        <translation>Hast du hohen Blutdruck?</translation>
    </message>
    <message>
        <source>Do you have kidney disease, or has a doctor said that your kidneys are weak?</source>
        <translation>Hast du eine Nierenkrankheit, oder hat man dir in der Praxis gesagt, dass deine Nieren schwach sind?</translation>
    </message>
    <message>
        <source>Do you have osteoporosis (thin bones)?</source>
        <translation>Hast du Osteoporose (dünne Knochen)?</translation>
    </message>
    <message>
        <source>Do you take a blood pressure or heart medicine whose name ends in -pril?</source>
        <translation>Nimmst du ein Blutdruck- oder Herzmittel, dessen Name auf -pril endet?</translation>
    </message>
    <message>
        <source>Do you take a blood pressure or heart medicine whose name ends in -sartan?</source>
        <translation>Nimmst du ein Blutdruck- oder Herzmittel, dessen Name auf -sartan endet?</translation>
    </message>
    <message>
        <source>Do you take a cholesterol medicine whose name ends in -statin?</source>
        <translation>Nimmst du ein Cholesterinmittel, dessen Name auf -statin endet?</translation>
    </message>
    <message>
        <source>Do you take a diabetes pill whose name starts with gli- or gly- (like glipizide or glyburide)?</source>
        <translation>Nimmst du eine Tablette gegen Diabetes, deren Name mit Gli- oder Gly- beginnt (Glimepirid, Gliclazid, Glibenclamid)?</translation>
    </message>
    <message>
        <source>Do you take a stomach medicine whose name ends in -prazole, and have you for a year or longer?</source>
        <translation>Nimmst du ein Magenmittel, dessen Name auf -prazol endet, und das seit einem Jahr oder länger?</translation>
    </message>
    <message>
        <source>Do you take furosemide, bumetanide or torasemide?</source>
        <translation>Nimmst du Furosemid, Bumetanid oder Torasemid?</translation>
    </message>
    <message>
        <source>Do you take hydrochlorothiazide, chlortalidone or indapamide?</source>
        <translation>Nimmst du Hydrochlorothiazid, Chlortalidon oder Indapamid?</translation>
    </message>
    <message>
        <source>Do you take metformin?</source>
        <translation>Nimmst du Metformin?</translation>
    </message>
    <message>
        <source>Do you take spironolactone, eplerenone, amiloride or triamterene?</source>
        <translation>Nimmst du Spironolacton, Eplerenon, Amilorid oder Triamteren?</translation>
    </message>
    <message>
        <source>Do you take warfarin or another vitamin K blocker?</source>
        <translation>Nimmst du Warfarin oder einen anderen Vitamin-K-Blocker?</translation>
    </message>
    <message>
        <source>Do you use a salt substitute, light salt or potassium salt?</source>
        <translation>Benutzt du Salzersatz, Diätsalz oder Kaliumsalz?</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>Trinken</translation>
    </message>
    <message>
        <source>Drink a glass of water.</source>
        <translation>Trink ein Glas Wasser.</translation>
    </message>
    <message>
        <source>Drink before, during and after exercise, and more in hot weather. Do not drink more than you sweat.</source>
        <translation>Trink vor, während und nach dem Sport, bei Hitze mehr. Trink nicht mehr, als du schwitzt.</translation>
    </message>
    <message>
        <source>Drink water or an electrolyte drink, above all after exercise.</source>
        <translation>Trink Wasser oder ein Elektrolytgetränk, vor allem nach dem Sport.</translation>
    </message>
    <message>
        <source>Drink water through the day, and more during and after exercise. For hard effort an electrolyte drink may help.</source>
        <translation>Trink über den Tag verteilt Wasser, beim Sport und danach mehr. Bei harter Anstrengung kann ein Elektrolytgetränk helfen.</translation>
    </message>
    <message>
        <source>Drink water with each meal and between meals, not all at once.</source>
        <translation>Trink zu jeder Mahlzeit und dazwischen Wasser, nicht alles auf einmal.</translation>
    </message>
    <message>
        <source>Drinking electrolytes before bed does not always keep night cramps away.</source>
        <translation>Elektrolyte vor dem Schlafengehen zu trinken, hält nächtliche Krämpfe nicht immer fern.</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Getränke</translation>
    </message>
    <message>
        <source>Eat cruciferous vegetables, such as broccoli and cabbage, through the day.</source>
        <translation>Iss über den Tag verteilt Kohlgemüse wie Brokkoli und Weißkohl.</translation>
    </message>
    <message>
        <source>Egg</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Eggs</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Electrolyte Meal Planner</source>
        <translation>Elektrolyt-Menüplaner</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Every target</source>
        <translation>Jedes Ziel</translation>
    </message>
    <message>
        <source>Exercise that is too much or too hard, with too little stretching, tires muscles. Tired muscles can cramp.</source>
        <translation>Zu viel oder zu harter Sport mit zu wenig Dehnen macht Muskeln müde. Müde Muskeln können krampfen.</translation>
    </message>
    <message>
        <source>Fat</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Favourites that rest</source>
        <translation>Lieblingsgerichte machen Pause</translation>
    </message>
    <message>
        <source>Fermented foods, egg yolk and some cheeses bring vitamin K2.</source>
        <translation>Fermentiertes, Eigelb und manche Käse bringen Vitamin K2.</translation>
    </message>
    <message>
        <source>Few different things to buy</source>
        <translation>Wenig Verschiedenes zu kaufen</translation>
    </message>
    <message>
        <source>Few ingredients</source>
        <translation>Wenige Zutaten</translation>
    </message>
    <message>
        <source>Few open packs</source>
        <translation>Wenige offene Packungen</translation>
    </message>
    <message>
        <source>Fibre</source>
        <translation>Ballaststoffe</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Fisch</translation>
    </message>
    <message>
        <source>Fish and seafood</source>
        <translation>Fisch und Meeresfrüchte</translation>
    </message>
    <message>
        <source>Fish, meat and sweets in measure</source>
        <translation>Fisch, Fleisch und Süßes mit Maß</translation>
    </message>
    <message>
        <source>Fluids</source>
        <translation>Flüssigkeit</translation>
    </message>
    <message>
        <source>Food does not make the blood of a healthy person too alkaline, so nothing is planned from it.</source>
        <translation>Essen macht das Blut eines gesunden Menschen nicht zu basisch, darum wird daraus nichts geplant.</translation>
    </message>
    <message>
        <source>Food is only one side. Much else can be behind cramps.</source>
        <translation>Essen ist nur eine Seite. Hinter Krämpfen kann vieles andere stecken.</translation>
    </message>
    <message>
        <source>Food that is rich in electrolytes, drinking enough and regular stretching may make cramps rarer and milder.</source>
        <translation>Essen mit vielen Elektrolyten, genug Trinken und regelmäßiges Dehnen können Krämpfe seltener und milder machen.</translation>
    </message>
    <message>
        <source>Foods I like</source>
        <translation>Lebensmittel, die ich mag</translation>
    </message>
    <message>
        <source>Foods I would rather not have</source>
        <translation>Lebensmittel, die ich lieber nicht habe</translation>
    </message>
    <message>
        <source>Foods at their hour</source>
        <translation>Lebensmittel zu ihrer Tageszeit</translation>
    </message>
    <message>
        <source>Foods left out</source>
        <translation>Weggelassene Lebensmittel</translation>
    </message>
    <message>
        <source>Foods that go together</source>
        <translation>Was zusammenpasst</translation>
    </message>
    <message>
        <source>Foods the documents name, and the richest foods you may eat by the figures of this program.</source>
        <translation>Lebensmittel, die die Dokumente nennen, und die reichsten, die du nach den Werten dieses Programms essen darfst.</translation>
    </message>
    <message>
        <source>For a dish that people seldom eat at that time of day, and gained by one they ask for; a dish you rated up is free.</source>
        <translation>Für ein Gericht, das zu dieser Tageszeit selten gegessen wird, und gewonnen durch eines, das gern gegessen wird; was Sie höher bewertet haben, ist frei.</translation>
    </message>
    <message>
        <source>For a dish that stands a second time among the lunches and dinners of a week.</source>
        <translation>Für ein Gericht, das unter den Mittag- und Abendessen einer Woche ein zweites Mal steht.</translation>
    </message>
    <message>
        <source>For a dish twice in a day, on neighbouring days or more than twice a week; only paid when nothing else is left.</source>
        <translation>Für ein Gericht zweimal am Tag, an Nachbartagen oder öfter als zweimal in der Woche; nur, wenn nichts anderes bleibt.</translation>
    </message>
    <message>
        <source>For a food that people hardly eat at that time of day, by how seldom they do; a food you like is free.</source>
        <translation>Für ein Lebensmittel, das zu dieser Tageszeit kaum jemand isst, je seltener, desto mehr; was Sie mögen, ist frei.</translation>
    </message>
    <message>
        <source>For a food that seldom stands on a plate with the main food of the dish, and gained by one that often does.</source>
        <translation>Für ein Lebensmittel, das selten mit der Hauptzutat des Gerichts auf einem Teller liegt, und gewonnen durch eines, das oft dabei ist.</translation>
    </message>
    <message>
        <source>For a meal larger or smaller than usual for its time of day, per fraction of the day&apos;s energy.</source>
        <translation>Für eine Mahlzeit, die größer oder kleiner ist als zu ihrer Tageszeit üblich, je Anteil der Tagesenergie.</translation>
    </message>
    <message>
        <source>For a usual dish that rests this week; the seed draws not quite half of them, so that others have their turn.</source>
        <translation>Für ein übliches Gericht, das diese Woche Pause macht; der Zufall lost knapp die Hälfte aus, damit andere an die Reihe kommen.</translation>
    </message>
    <message>
        <source>For a week dearer than its budget, per fraction of the budget; less than any target, more than any liking.</source>
        <translation>Für eine Woche, die teurer ist als ihr Budget, je Anteil des Budgets; weniger als jedes Ziel, mehr als jede Vorliebe.</translation>
    </message>
    <message>
        <source>For another dish than in the plan on the screen.</source>
        <translation>Für ein anderes Gericht als im gezeigten Plan.</translation>
    </message>
    <message>
        <source>For another food in a dish of the plan on the screen.</source>
        <translation>Für ein anderes Lebensmittel in einem Gericht des gezeigten Plans.</translation>
    </message>
    <message>
        <source>For another portion of a food in a dish of the plan on the screen.</source>
        <translation>Für eine andere Portion eines Lebensmittels in einem Gericht des gezeigten Plans.</translation>
    </message>
    <message>
        <source>For each 100 g of opened packs that spoils before it is eaten.</source>
        <translation>Für je 100 g offener Packungen, die verderben, bevor sie gegessen sind.</translation>
    </message>
    <message>
        <source>For each US dollar of opened packs that keeps for the next weeks.</source>
        <translation>Für jeden US-Dollar offener Packungen, die für die nächsten Wochen haltbar sind.</translation>
    </message>
    <message>
        <source>For each US dollar of opened packs that spoils before it is eaten.</source>
        <translation>Für jeden US-Dollar offener Packungen, die verderben, bevor sie gegessen sind.</translation>
    </message>
    <message>
        <source>For each US dollar that the meals cost.</source>
        <translation>Für jeden US-Dollar, den die Mahlzeiten kosten.</translation>
    </message>
    <message>
        <source>For each further use of a food in a week beyond the uses its kind has free.</source>
        <translation>Für jeden weiteren Gebrauch eines Lebensmittels in der Woche über die freien hinaus.</translation>
    </message>
    <message>
        <source>For each further use of a food that menus lean on for one nutrient, beyond three a week, unless you like it.</source>
        <translation>Für jede weitere Verwendung eines Lebensmittels, auf das sich Pläne für einen Nährstoff stützen, über drei in der Woche hinaus, außer Sie mögen es.</translation>
    </message>
    <message>
        <source>For each lunch or dinner of fish, poultry, beans and so on beyond the usual number of a week.</source>
        <translation>Für jedes Mittag- oder Abendessen mit Fisch, Geflügel, Bohnen und so weiter über die übliche Zahl hinaus.</translation>
    </message>
    <message>
        <source>For each lunch or dinner of fish, poultry, meat or beans fewer than usual in a week.</source>
        <translation>Für jedes Mittag- oder Abendessen mit Fisch, Geflügel, Fleisch oder Bohnen, das zur üblichen Zahl fehlt.</translation>
    </message>
    <message>
        <source>For each main food of a lunch or dinner, such as poultry or barley, that is one on the next day too.</source>
        <translation>Für jede Hauptzutat eines Mittag- oder Abendessens, etwa Geflügel oder Gerste, die auch am Tag darauf eine ist.</translation>
    </message>
    <message>
        <source>For each meal of a cuisine beyond `cuisine_free` a week.</source>
        <translation>Für jede Mahlzeit einer Küche über `cuisine_free` in der Woche hinaus.</translation>
    </message>
    <message>
        <source>For each meal of one sort (fruit with nuts, porridge, toast ...) beyond its weekly number.</source>
        <translation>Für jede Mahlzeit einer Sorte (Obst mit Nüssen, Porridge, Toast …) über ihre Wochenzahl hinaus.</translation>
    </message>
    <message>
        <source>For each minute of cooking.</source>
        <translation>Für jede Minute Kochen.</translation>
    </message>
    <message>
        <source>For each minute that a breakfast, lunch or snack takes beyond what is usual for its time of day.</source>
        <translation>Für jede Minute, die ein Frühstück, Mittagessen oder Imbiss länger dauert als zu dieser Tageszeit üblich.</translation>
    </message>
    <message>
        <source>For each minute that a meal takes beyond the day&apos;s limit.</source>
        <translation>Für jede Minute, die eine Mahlzeit über die Grenze des Tages hinaus braucht.</translation>
    </message>
    <message>
        <source>For each part of a plate beyond its weekly number, such as fruit after dinner.</source>
        <translation>Für jede Beilage über ihre Zahl in der Woche hinaus, etwa Obst nach dem Abendessen.</translation>
    </message>
    <message>
        <source>For each serving of a disliked food.</source>
        <translation>Für jede Portion eines unbeliebten Lebensmittels.</translation>
    </message>
    <message>
        <source>For each serving of a kind of food beyond its weekly number (oily fish, red meat ...).</source>
        <translation>Für jede Portion einer Art von Lebensmitteln über ihre Wochenzahl hinaus (fettreicher Fisch, rotes Fleisch …).</translation>
    </message>
    <message>
        <source>For each serving too few or too many of what is eaten at least or at most so often a week.</source>
        <translation>Für jede Portion zu wenig oder zu viel von dem, was mindestens oder höchstens so oft in der Woche gegessen wird.</translation>
    </message>
    <message>
        <source>For each step by which a dish is wanted less often, and gained by one wanted more often, each time it stands.</source>
        <translation>Für jeden Schritt, um den ein Gericht seltener gewünscht ist, und gewonnen bei einem öfter gewünschten, jedes Mal, wenn es vorkommt.</translation>
    </message>
    <message>
        <source>For every safety ceiling or daily amount passed at all.</source>
        <translation>Für jede Sicherheitsgrenze oder Tagesmenge, die überhaupt überschritten wird.</translation>
    </message>
    <message>
        <source>For every target missed at all, so that a hair&apos;s breadth is not given away for a liking.</source>
        <translation>Für jedes Ziel, das überhaupt verfehlt wird, damit nicht um Haaresbreite für eine Vorliebe verzichtet wird.</translation>
    </message>
    <message>
        <source>For every target missed, per fraction of its limit.</source>
        <translation>Für jedes verfehlte Ziel, je Anteil seiner Grenze.</translation>
    </message>
    <message>
        <source>For fish in a lunch or dinner on the next day too, half of it for people who eat no meat.</source>
        <translation>Für Fisch im Mittag- oder Abendessen auch am nächsten Tag, halb so viel für alle, die kein Fleisch essen.</translation>
    </message>
    <message>
        <source>For going above a ceiling marked as safety, per fraction of the ceiling; outweighs every other target.</source>
        <translation>Für das Überschreiten einer Sicherheitsgrenze, je Anteil der Grenze; wiegt mehr als jedes andere Ziel.</translation>
    </message>
    <message>
        <source>For more of a food in a day than a person would plausibly eat, per fraction of that amount.</source>
        <translation>Für mehr von einem Lebensmittel am Tag, als man vernünftigerweise isst, je Anteil dieser Menge.</translation>
    </message>
    <message>
        <source>For most people a balanced diet of whole foods is better than supplements alone.</source>
        <translation>Für die meisten ist eine ausgewogene Kost aus vollwertigen Lebensmitteln besser als Präparate allein.</translation>
    </message>
    <message>
        <source>For the largest household step of a food; half of it for the smallest.</source>
        <translation>Für den größten Haushaltsschritt eines Lebensmittels; die Hälfte davon für den kleinsten.</translation>
    </message>
    <message>
        <source>For the largest shortfall or excess of a day, as a fraction of its limit; spreads what cannot be met.</source>
        <translation>Für das größte Zuwenig oder Zuviel eines Tages, als Anteil seiner Grenze; verteilt, was nicht erreicht werden kann.</translation>
    </message>
    <message>
        <source>For the same fruit, salad or other part of a plate on the next day too.</source>
        <translation>Für dasselbe Obst, denselben Salat oder dieselbe Beilage auch am nächsten Tag.</translation>
    </message>
    <message>
        <source>For tomorrow</source>
        <translation>Für morgen</translation>
    </message>
    <message>
        <source>For {portions}</source>
        <translation>Für {portions}</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Tiefkühlware</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Obst</translation>
    </message>
    <message>
        <source>Fruits, vegetables and other whole foods make up the balanced diet.</source>
        <translation>Obst, Gemüse und andere vollwertige Lebensmittel machen die ausgewogene Kost aus.</translation>
    </message>
    <message>
        <source>Gained besides by each use of a food at home before its use-by date.</source>
        <translation>Zusätzlich gewonnen bei jedem Gebrauch eines Lebensmittels zu Hause vor seinem Haltbarkeitstag.</translation>
    </message>
    <message>
        <source>Gained by a lunch or dinner that is left over from an earlier dinner and only warmed.</source>
        <translation>Gewinn für ein Mittag- oder Abendessen, das von einem früheren Abendessen übrig ist und nur aufgewärmt wird.</translation>
    </message>
    <message>
        <source>Gained by each 100 mg of magnesium in the evening meal.</source>
        <translation>Gewonnen je 100 mg Magnesium in der Abendmahlzeit.</translation>
    </message>
    <message>
        <source>Gained by each serving of a liked food.</source>
        <translation>Gewonnen bei jeder Portion eines beliebten Lebensmittels.</translation>
    </message>
    <message>
        <source>Gained by each use of a food that is at home.</source>
        <translation>Gewonnen bei jedem Gebrauch eines Lebensmittels, das zu Hause ist.</translation>
    </message>
    <message>
        <source>Gained by what belongs beside a dish: fruit, a salad, raw vegetables, bread, a glass of milk.</source>
        <translation>Gewonnen durch das, was neben ein Gericht gehört: Obst, Salat, Rohkost, Brot, ein Glas Milch.</translation>
    </message>
    <message>
        <source>Gluten</source>
        <translation>Gluten</translation>
    </message>
    <message>
        <source>Grains</source>
        <translation>Getreide</translation>
    </message>
    <message>
        <source>Habits that the documents advise, beside food.</source>
        <translation>Gewohnheiten, zu denen die Dokumente neben dem Essen raten.</translation>
    </message>
    <message>
        <source>Has a doctor said that you have heart failure or a weak heart?</source>
        <translation>Hat man dir in der Praxis gesagt, dass du eine Herzschwäche oder ein schwaches Herz hast?</translation>
    </message>
    <message>
        <source>Have you had kidney stones?</source>
        <translation>Hattest du Nierensteine?</translation>
    </message>
    <message>
        <source>Heart failure (a weak heart)</source>
        <translation>Herzschwäche (ein schwaches Herz)</translation>
    </message>
    <message>
        <source>Heat or cold</source>
        <translation>Wärme oder Kälte</translation>
    </message>
    <message>
        <source>High blood pressure</source>
        <translation>Hoher Blutdruck</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Hold it for 20 to 30 seconds. Breathe calmly.</source>
        <translation>20 bis 30 Sekunden halten. Ruhig atmen.</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>How far a meal may differ from its usual share of the day&apos;s energy at no cost, as a fraction of the share.</source>
        <translation>Wie weit eine Mahlzeit ohne Kosten von ihrem üblichen Anteil an der Tagesenergie abweichen darf, als Bruchteil des Anteils.</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>So wird es gemacht</translation>
    </message>
    <message>
        <source>How many meals of one cuisine a week cost nothing.</source>
        <translation>Wie viele Mahlzeiten einer Küche in der Woche nichts kosten.</translation>
    </message>
    <message>
        <source>How much meals may differ in size</source>
        <translation>Wie verschieden groß Mahlzeiten sein dürfen</translation>
    </message>
    <message>
        <source>How much to drink and take depends on the weather, on effort and on your health. Heed how you feel.</source>
        <translation>Wie viel man trinken und einnehmen soll, hängt vom Wetter, von der Anstrengung und der Gesundheit ab. Achte darauf, wie du dich fühlst.</translation>
    </message>
    <message>
        <source>How often, by my rules</source>
        <translation>Wie oft, nach meinen Regeln</translation>
    </message>
    <message>
        <source>If a doctor has set how much you drink in a day, keep to that. It comes before all other advice on drinking.</source>
        <translation>Wenn ärztlich festgelegt ist, wie viel du am Tag trinkst, halte dich daran. Das geht jedem anderen Rat zum Trinken vor.</translation>
    </message>
    <message>
        <source>If it still hurts, an ice pack in a cloth can numb it.</source>
        <translation>Tut es noch weh, kann ein Kühlbeutel in einem Tuch betäuben.</translation>
    </message>
    <message>
        <source>If legs stay restless in spite of leafy greens, nuts and seeds, ask a doctor whether to take vitamin E.</source>
        <translation>Bleiben die Beine trotz Blattgemüse, Nüssen und Samen unruhig, frag in der Praxis, ob du Vitamin E nehmen sollst.</translation>
    </message>
    <message>
        <source>If simple changes of habit do not help, see a doctor about other causes.</source>
        <translation>Helfen einfache Änderungen der Gewohnheiten nicht, lass andere Ursachen ärztlich klären.</translation>
    </message>
    <message>
        <source>In 25 people, blood magnesium rose and fell a little each day. It was highest between ten in the morning and five in the afternoon. We found no trial that ties this to cramps.</source>
        <translation>Bei 25 Menschen stieg und fiel das Magnesium im Blut jeden Tag ein wenig. Am höchsten war es zwischen zehn Uhr morgens und fünf Uhr nachmittags. Wir fanden keine Studie, die das mit Krämpfen verbindet.</translation>
    </message>
    <message>
        <source>In a calf cramp, pull the toes gently towards the head.</source>
        <translation>Bei einem Wadenkrampf die Zehen sanft zum Kopf hin ziehen.</translation>
    </message>
    <message>
        <source>In one trial 199 people of 65 and over took 180 µg of it or a dummy pill each day for eight weeks. With it they had about one cramp a week, without it nearly four. People on warfarin-like medicines were left out. It is one trial, so K2 is shown here and is never a target.</source>
        <translation>In einer Studie nahmen 199 Menschen ab 65 acht Wochen lang täglich 180 µg davon oder ein Scheinmittel. Damit hatten sie etwa einen Krampf in der Woche, ohne fast vier. Menschen mit warfarinähnlichen Mitteln nahmen nicht teil. Es ist eine einzige Studie; darum wird K2 hier gezeigt und ist nie ein Ziel.</translation>
    </message>
    <message>
        <source>In pregnancy, hormones and weight raise the need for calcium and magnesium.</source>
        <translation>In der Schwangerschaft erhöhen Hormone und Gewicht den Bedarf an Calcium und Magnesium.</translation>
    </message>
    <message>
        <source>In the second and third part of pregnancy, more weight presses on the legs and often brings cramps.</source>
        <translation>Im zweiten und dritten Drittel der Schwangerschaft drückt mehr Gewicht auf die Beine und bringt oft Krämpfe.</translation>
    </message>
    <message>
        <source>Insulin</source>
        <translation>Insulin</translation>
    </message>
    <message>
        <source>Insulin must fit what you eat and when.</source>
        <translation>Insulin muss zu dem passen, was du isst und wann.</translation>
    </message>
    <message>
        <source>Is there a sign at which I should come at once?</source>
        <translation>Gibt es ein Zeichen, bei dem ich sofort kommen soll?</translation>
    </message>
    <message>
        <source>Is there anything in my blood that should be measured, such as potassium, magnesium, calcium or kidney values?</source>
        <translation>Sollte etwas in meinem Blut gemessen werden, etwa Kalium, Magnesium, Calcium oder die Nierenwerte?</translation>
    </message>
    <message>
        <source>Keep sodium to 1,500 mg a day? The usual limit is 2,300 mg.</source>
        <translation>Natrium bei 1.500 mg am Tag halten? Die übliche Grenze ist 2.300 mg.</translation>
    </message>
    <message>
        <source>Keeping dishes when planning again</source>
        <translation>Gerichte beim Neuplanen behalten</translation>
    </message>
    <message>
        <source>Keeping foods when planning again</source>
        <translation>Lebensmittel beim Neuplanen behalten</translation>
    </message>
    <message>
        <source>Keeping portions when planning again</source>
        <translation>Portionen beim Neuplanen behalten</translation>
    </message>
    <message>
        <source>Keeping to the budget</source>
        <translation>Im Budget bleiben</translation>
    </message>
    <message>
        <source>Kidney disease or weak kidneys</source>
        <translation>Nierenkrankheit oder schwache Nieren</translation>
    </message>
    <message>
        <source>Kidney stones</source>
        <translation>Nierensteine</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Lactose</source>
        <translation>Laktose</translation>
    </message>
    <message>
        <source>Lay on a warm towel or a heating pad, or take a warm bath.</source>
        <translation>Leg ein warmes Tuch oder ein Heizkissen auf oder nimm ein warmes Bad.</translation>
    </message>
    <message>
        <source>Leafy greens</source>
        <translation>Blattgemüse</translation>
    </message>
    <message>
        <source>Leafy greens, dairy, almonds and avocados help to keep electrolytes in balance.</source>
        <translation>Blattgemüse, Milchprodukte, Mandeln und Avocados helfen, die Elektrolyte im Gleichgewicht zu halten.</translation>
    </message>
    <message>
        <source>Leafy greens, nuts, seeds, whole grains and dark chocolate bring magnesium.</source>
        <translation>Blattgemüse, Nüsse, Samen, Vollkorn und dunkle Schokolade bringen Magnesium.</translation>
    </message>
    <message>
        <source>Leave electrolyte drinks and coconut water alone unless your doctor agrees.</source>
        <translation>Lass Elektrolytgetränke und Kokoswasser weg, außer deine Praxis ist einverstanden.</translation>
    </message>
    <message>
        <source>Leg cramps at night</source>
        <translation>Beinkrämpfe in der Nacht</translation>
    </message>
    <message>
        <source>Leg cramps at night, with advice on food and electrolyte powder</source>
        <translation>Beinkrämpfe in der Nacht, mit Rat zu Essen und Elektrolytpulver</translation>
    </message>
    <message>
        <source>Lentils, pinto beans and lima beans bring both potassium and magnesium.</source>
        <translation>Linsen, Pintobohnen und Limabohnen bringen Kalium und Magnesium.</translation>
    </message>
    <message>
        <source>Less sodium helps many people with high blood pressure.</source>
        <translation>Weniger Natrium hilft vielen Menschen mit hohem Blutdruck.</translation>
    </message>
    <message>
        <source>Little time at the stove, and few things to lay out.</source>
        <translation>Wenig Zeit am Herd und wenig herzurichten.</translation>
    </message>
    <message>
        <source>Look whether your usual food is low in magnesium, potassium or calcium. Add nuts, leafy greens, beans, peas and lentils.</source>
        <translation>Sieh nach, ob dein übliches Essen wenig Magnesium, Kalium oder Calcium hat. Nimm Nüsse, Blattgemüse, Bohnen, Erbsen und Linsen dazu.</translation>
    </message>
    <message>
        <source>Loop water tablet (furosemide, bumetanide, torasemide)</source>
        <translation>Schleifendiuretikum (Furosemid, Bumetanid, Torasemid)</translation>
    </message>
    <message>
        <source>Loop water tablets wash out potassium, magnesium and calcium, and can cause cramps.</source>
        <translation>Schleifendiuretika schwemmen Kalium, Magnesium und Calcium aus und können Krämpfe machen.</translation>
    </message>
    <message>
        <source>Low calcium can show as muscles that twitch, go into spasm and cramp.</source>
        <translation>Wenig Calcium kann sich als Muskeln zeigen, die zucken, sich verspannen und krampfen.</translation>
    </message>
    <message>
        <source>Low cost</source>
        <translation>Niedrige Kosten</translation>
    </message>
    <message>
        <source>Low potassium disturbs the signal. It can show as long cramps, weakness and twitches.</source>
        <translation>Wenig Kalium stört das Signal. Es kann sich als lange Krämpfe, Schwäche und Zuckungen zeigen.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster</translation>
    </message>
    <message>
        <source>Lupin</source>
        <translation>Lupine</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnesium</translation>
    </message>
    <message>
        <source>Magnesium in the evening</source>
        <translation>Magnesium am Abend</translation>
    </message>
    <message>
        <source>Magnesium may run lower at night. That may add to leg cramps at night.</source>
        <translation>Magnesium ist nachts vielleicht niedriger. Das kann zu nächtlichen Beinkrämpfen beitragen.</translation>
    </message>
    <message>
        <source>Magnesium serves more than 300 reactions in the body. One of them lets muscles relax; with too little they stay tense.</source>
        <translation>Magnesium dient mehr als 300 Reaktionen im Körper. Eine davon lässt Muskeln locker werden; bei zu wenig bleiben sie angespannt.</translation>
    </message>
    <message>
        <source>Magnesium tablets are often recommended for night cramps and for cramps in pregnancy.</source>
        <translation>Magnesiumtabletten werden oft bei nächtlichen Krämpfen und Krämpfen in der Schwangerschaft empfohlen.</translation>
    </message>
    <message>
        <source>Magnesium takes part in many steps of the body&apos;s work. It lets muscles relax and helps nerves pass on their messages.</source>
        <translation>Magnesium wirkt an vielen Schritten im Körper mit. Es lässt Muskeln locker werden und hilft Nerven, ihre Botschaften weiterzugeben.</translation>
    </message>
    <message>
        <source>Main dishes of every sort</source>
        <translation>Hauptgerichte aller Art</translation>
    </message>
    <message>
        <source>Many dishes and cuisines, and foods that come but once.</source>
        <translation>Viele Gerichte und Küchen und Lebensmittel, die nur einmal vorkommen.</translation>
    </message>
    <message>
        <source>Meals of one cuisine at no cost</source>
        <translation>Mahlzeiten einer Küche ohne Kosten</translation>
    </message>
    <message>
        <source>Meals of their usual size</source>
        <translation>Mahlzeiten in üblicher Größe</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Meat</source>
        <translation>Fleisch</translation>
    </message>
    <message>
        <source>Meat and poultry</source>
        <translation>Fleisch und Geflügel</translation>
    </message>
    <message>
        <source>Meat, eggs, dairy and fortified cereals bring B vitamins.</source>
        <translation>Fleisch, Eier, Milchprodukte und angereicherte Cerealien bringen B-Vitamine.</translation>
    </message>
    <message>
        <source>Metformin</source>
        <translation>Metformin</translation>
    </message>
    <message>
        <source>Metformin can lower vitamin B12, and too little B12 hurts nerves.</source>
        <translation>Metformin kann Vitamin B12 senken, und zu wenig B12 schadet den Nerven.</translation>
    </message>
    <message>
        <source>Metformin can lower vitamin B12. Ask your doctor about a blood test now and then, above all with tingling or numb feet. Targets are not changed.</source>
        <translation>Metformin kann Vitamin B12 senken. Frag in der Praxis ab und zu nach einer Blutprobe, vor allem bei kribbelnden oder tauben Füßen. Die Ziele ändern sich nicht.</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>Milch</translation>
    </message>
    <message>
        <source>Milk, yogurt, leafy greens and fortified cereals bring calcium.</source>
        <translation>Milch, Joghurt, Blattgemüse und angereicherte Cerealien bringen Calcium.</translation>
    </message>
    <message>
        <source>Mind what you drink in hot weather and with hard exercise. Take an electrolyte drink when there is need.</source>
        <translation>Achte bei Hitze und hartem Sport auf dein Trinken. Nimm ein Elektrolytgetränk, wenn es nötig ist.</translation>
    </message>
    <message>
        <source>Molluscs</source>
        <translation>Weichtiere</translation>
    </message>
    <message>
        <source>Most cramps do no harm. These are the times to talk to a doctor, and not to wait. This program plans meals; it cannot find an illness.</source>
        <translation>Die meisten Krämpfe sind harmlos. In diesen Fällen hol ärztlichen Rat und warte nicht. Dieses Programm plant Mahlzeiten; eine Krankheit finden kann es nicht.</translation>
    </message>
    <message>
        <source>Most cramps pass by themselves within minutes. This is what the documents advise to do meanwhile.</source>
        <translation>Die meisten Krämpfe vergehen in Minuten von selbst. Das raten die Dokumente bis dahin.</translation>
    </message>
    <message>
        <source>Most leg cramps do no harm. But cramps that come often or hurt badly can point to something else.</source>
        <translation>Die meisten Beinkrämpfe sind harmlos. Doch Krämpfe, die oft kommen oder sehr wehtun, können auf etwas anderes hinweisen.</translation>
    </message>
    <message>
        <source>Muscles and nerves work with a few minerals and vitamins. This is what the documents say each of them does.</source>
        <translation>Muskeln und Nerven arbeiten mit einigen Mineralstoffen und Vitaminen. Das sagen die Dokumente über jeden davon.</translation>
    </message>
    <message>
        <source>Muscles need calcium to tighten. A lack of magnesium makes a lack of calcium worse.</source>
        <translation>Muskeln brauchen Calcium, um anzuspannen. Ein Mangel an Magnesium macht einen Mangel an Calcium schlimmer.</translation>
    </message>
    <message>
        <source>Muscles need potassium to tighten and to let go. Without enough, they cannot let go as they should.</source>
        <translation>Muskeln brauchen Kalium, um anzuspannen und loszulassen. Ohne genug davon können sie nicht richtig loslassen.</translation>
    </message>
    <message>
        <source>Muscles tire and cramp when they are overworked without stretching and training.</source>
        <translation>Muskeln ermüden und krampfen, wenn sie ohne Dehnen und Training überlastet werden.</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>Senf</translation>
    </message>
    <message>
        <source>My limit on weekdays</source>
        <translation>Meine Grenze an Werktagen</translation>
    </message>
    <message>
        <source>Needs are higher, and some things pass into the milk.</source>
        <translation>Der Bedarf ist höher, und manches geht in die Milch über.</translation>
    </message>
    <message>
        <source>Nerves and muscles need magnesium, potassium and calcium in balance. Out of balance, muscles fire too easily and cramp.</source>
        <translation>Nerven und Muskeln brauchen Magnesium, Kalium und Calcium im Gleichgewicht. Sonst feuern Muskeln zu leicht und krampfen.</translation>
    </message>
    <message>
        <source>Nerves need vitamin B12. Too little can show as cramps, tingling or numbness.</source>
        <translation>Nerven brauchen Vitamin B12. Zu wenig kann sich als Krämpfe, Kribbeln oder Taubheit zeigen.</translation>
    </message>
    <message>
        <source>No ceiling passed at all</source>
        <translation>Überhaupt keine Grenze überschritten</translation>
    </message>
    <message>
        <source>No coffee, black or green tea or dark chocolate stands in the evening meal. Caffeine up to six hours before bed can cost sleep.</source>
        <translation>Kaffee, schwarzer oder grüner Tee und dunkle Schokolade stehen nicht in der Abendmahlzeit. Koffein bis zu sechs Stunden vor dem Schlafengehen kann Schlaf kosten.</translation>
    </message>
    <message>
        <source>No dish too often</source>
        <translation>Kein Gericht zu oft</translation>
    </message>
    <message>
        <source>No fish two days running</source>
        <translation>Kein Fisch an zwei Tagen hintereinander</translation>
    </message>
    <message>
        <source>No food thrown away</source>
        <translation>Keine Lebensmittel wegwerfen</translation>
    </message>
    <message>
        <source>No food twice a day</source>
        <translation>Kein Lebensmittel zweimal am Tag</translation>
    </message>
    <message>
        <source>No food very often</source>
        <translation>Kein Lebensmittel sehr oft</translation>
    </message>
    <message>
        <source>No lunch or dinner twice</source>
        <translation>Kein Mittag- oder Abendessen zweimal</translation>
    </message>
    <message>
        <source>No near miss</source>
        <translation>Nicht knapp daneben</translation>
    </message>
    <message>
        <source>No substitutes without need</source>
        <translation>Kein Ersatz ohne Not</translation>
    </message>
    <message>
        <source>No trial of electrolyte powder for sleep or night cramps was found.</source>
        <translation>Zu Elektrolytpulver gegen Schlafprobleme oder nächtliche Krämpfe fand sich keine Studie.</translation>
    </message>
    <message>
        <source>No trial of grass-fed dairy for sleep or cramps was found.</source>
        <translation>Zu Milchprodukten von Weidetieren und Schlaf oder Krämpfen fand sich keine Studie.</translation>
    </message>
    <message>
        <source>No trial of these vegetables for cramps was found. They are planned for what they bring: calcium, potassium and fibre.</source>
        <translation>Zu diesen Gemüsen und Krämpfen fand sich keine Studie. Geplant werden sie für das, was sie bringen: Calcium, Kalium und Ballaststoffe.</translation>
    </message>
    <message>
        <source>Not followed here:</source>
        <translation>Hier nicht befolgt:</translation>
    </message>
    <message>
        <source>Nothing left to spoil</source>
        <translation>Nichts verderben lassen</translation>
    </message>
    <message>
        <source>Nothing piled up for one nutrient</source>
        <translation>Nichts gehäuft für einen Nährstoff</translation>
    </message>
    <message>
        <source>Nothing usual missing</source>
        <translation>Nichts Übliches fehlt</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>Stillzeit</translation>
    </message>
    <message>
        <source>Nutrients a day</source>
        <translation>Nährstoffe am Tag</translation>
    </message>
    <message>
        <source>Nuts</source>
        <translation>Nüsse</translation>
    </message>
    <message>
        <source>Nuts and seeds</source>
        <translation>Nüsse und Samen</translation>
    </message>
    <message>
        <source>Nuts, seeds, leafy greens and beans bring magnesium.</source>
        <translation>Nüsse, Samen, Blattgemüse und Bohnen bringen Magnesium.</translation>
    </message>
    <message>
        <source>Oily fish</source>
        <translation>Fettreicher Fisch</translation>
    </message>
    <message>
        <source>Ordinary portions</source>
        <translation>Gewöhnliche Portionen</translation>
    </message>
    <message>
        <source>Osteoporosis</source>
        <translation>Osteoporose</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation>Andere Ursachen</translation>
    </message>
    <message>
        <source>Other main foods the next day</source>
        <translation>Am Tag darauf andere Hauptzutaten</translation>
    </message>
    <message>
        <source>Oxalate and calcium in food matter for the most common kind of stone.</source>
        <translation>Oxalat und Calcium im Essen spielen bei der häufigsten Art von Steinen eine Rolle.</translation>
    </message>
    <message>
        <source>Pantry</source>
        <translation>Vorrat</translation>
    </message>
    <message>
        <source>Peanuts</source>
        <translation>Erdnüsse</translation>
    </message>
    <message>
        <source>People who eat few whole grains, leafy greens and nuts often run low on magnesium. Muscles then tense up.</source>
        <translation>Wer wenig Vollkorn, Blattgemüse und Nüsse isst, hat oft wenig Magnesium. Dann spannen sich Muskeln an.</translation>
    </message>
    <message>
        <source>Plan at least 20 µg (800 IU) of vitamin D a day from 50 on? Supplements count.</source>
        <translation>Ab 50 mindestens 20 µg (800 IE) Vitamin D am Tag planen? Präparate zählen mit.</translation>
    </message>
    <message>
        <source>Plausible amounts</source>
        <translation>Vernünftige Mengen</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>Potassium</source>
        <translation>Kalium</translation>
    </message>
    <message>
        <source>Potassium and leg cramps</source>
        <translation>Kalium und Beinkrämpfe</translation>
    </message>
    <message>
        <source>Potassium and the whole electrolyte picture</source>
        <translation>Kalium und das ganze Bild der Elektrolyte</translation>
    </message>
    <message>
        <source>Potassium steers the signal by which a muscle tightens and lets go. When it is low, muscles are weak and cramp.</source>
        <translation>Kalium steuert das Signal, mit dem ein Muskel anspannt und loslässt. Ist es niedrig, werden Muskeln schwach und krampfen.</translation>
    </message>
    <message>
        <source>Potassium-sparing water tablet (spironolactone, eplerenone, amiloride, triamterene)</source>
        <translation>Kaliumsparendes Diuretikum (Spironolacton, Eplerenon, Amilorid, Triamteren)</translation>
    </message>
    <message>
        <source>Potatoes and sweet potatoes are very good sources of potassium. A medium baked potato brings much more than a banana.</source>
        <translation>Kartoffeln und Süßkartoffeln sind sehr gute Quellen für Kalium. Eine mittlere Ofenkartoffel bringt viel mehr als eine Banane.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Eiweiß</translation>
    </message>
    <message>
        <source>Pull foot and toes gently towards the head.</source>
        <translation>Zieh Fuß und Zehen sanft zum Kopf hin.</translation>
    </message>
    <message>
        <source>Put one foot back, heel on the floor, knee straight.</source>
        <translation>Stell einen Fuß nach hinten, Ferse am Boden, Knie gestreckt.</translation>
    </message>
    <message>
        <source>Put weight on the leg, heel on the floor.</source>
        <translation>Belaste das Bein, Ferse am Boden.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Quick breakfasts and lunches</source>
        <translation>Schnelles Frühstück und Mittagessen</translation>
    </message>
    <message>
        <source>Red and processed meat</source>
        <translation>Rotes und verarbeitetes Fleisch</translation>
    </message>
    <message>
        <source>Reference intake</source>
        <translation>Referenzwert</translation>
    </message>
    <message>
        <source>Rub the cramping muscle gently.</source>
        <translation>Reib den krampfenden Muskel sanft.</translation>
    </message>
    <message>
        <source>Rub the hard muscle gently with both hands.</source>
        <translation>Reib den harten Muskel sanft mit beiden Händen.</translation>
    </message>
    <message>
        <source>Rub the muscle</source>
        <translation>Den Muskel reiben</translation>
    </message>
    <message>
        <source>Rules of care that act</source>
        <translation>Regeln, die hier wirken</translation>
    </message>
    <message>
        <source>Safety ceilings</source>
        <translation>Sicherheitsgrenzen</translation>
    </message>
    <message>
        <source>Salt substitute (potassium chloride)</source>
        <translation>Salzersatz (Kaliumchlorid)</translation>
    </message>
    <message>
        <source>Salt substitutes are mostly potassium: a quarter of a teaspoon can hold 600 mg or more.</source>
        <translation>Salzersatz ist größtenteils Kalium: Ein viertel Teelöffel kann 600 mg oder mehr enthalten.</translation>
    </message>
    <message>
        <source>Saturated fat</source>
        <translation>Gesättigtes Fett</translation>
    </message>
    <message>
        <source>See a doctor when cramps persist, hurt very much, or come with weak muscles, swelling or a change of skin colour.</source>
        <translation>Geh in die Arztpraxis, wenn Krämpfe bleiben, sehr wehtun oder mit schwachen Muskeln, Schwellung oder veränderter Hautfarbe kommen.</translation>
    </message>
    <message>
        <source>Sesame</source>
        <translation>Sesam</translation>
    </message>
    <message>
        <source>Severe or frequent cramps are for a doctor, who can find the cause.</source>
        <translation>Starke oder häufige Krämpfe gehören in ärztliche Hände; dort lässt sich die Ursache finden.</translation>
    </message>
    <message>
        <source>Shopping list</source>
        <translation>Einkaufsliste</translation>
    </message>
    <message>
        <source>Short cooking</source>
        <translation>Kurzes Kochen</translation>
    </message>
    <message>
        <source>Should I take a supplement, or stop one that I take?</source>
        <translation>Soll ich ein Präparat nehmen oder eines absetzen, das ich nehme?</translation>
    </message>
    <message>
        <source>Sides in measure</source>
        <translation>Beilagen in Maßen</translation>
    </message>
    <message>
        <source>Signs of too little</source>
        <translation>Zeichen von zu wenig</translation>
    </message>
    <message>
        <source>Snacks and breakfasts of every sort</source>
        <translation>Imbisse und Frühstücke aller Art</translation>
    </message>
    <message>
        <source>Sodium</source>
        <translation>Natrium</translation>
    </message>
    <message>
        <source>Sodium has a bad name because of blood pressure. Yet muscles and nerves need it. Too little is less common, but can cause cramps at night.</source>
        <translation>Natrium hat wegen des Blutdrucks einen schlechten Ruf. Doch Muskeln und Nerven brauchen es. Zu wenig ist seltener, kann aber nächtliche Krämpfe machen.</translation>
    </message>
    <message>
        <source>Sodium has a bad name, yet it keeps fluid in balance and carries the impulses of nerves. Heavy sweating takes sodium and potassium with it, and that can add to cramps in sport.</source>
        <translation>Natrium hat einen schlechten Ruf, doch es hält die Flüssigkeit im Gleichgewicht und trägt die Impulse der Nerven. Starkes Schwitzen nimmt Natrium und Kalium mit, und das kann zu Krämpfen beim Sport beitragen.</translation>
    </message>
    <message>
        <source>Soft food (chewing or swallowing is hard)</source>
        <translation>Weiche Kost (Kauen oder Schlucken fällt schwer)</translation>
    </message>
    <message>
        <source>Some claims of the documents are not settled, or are not followed here. The research stands beside each of them.</source>
        <translation>Manche Behauptungen der Dokumente sind nicht geklärt oder werden hier nicht befolgt. Bei jeder steht, was die Forschung fand.</translation>
    </message>
    <message>
        <source>Soy</source>
        <translation>Soja</translation>
    </message>
    <message>
        <source>Spices</source>
        <translation>Gewürze</translation>
    </message>
    <message>
        <source>Stand at arm&apos;s length from a wall, hands on the wall.</source>
        <translation>Stell dich eine Armlänge vor eine Wand, die Hände an der Wand.</translation>
    </message>
    <message>
        <source>Stand up and hold on to something.</source>
        <translation>Steh auf und halt dich fest.</translation>
    </message>
    <message>
        <source>Stop if it hurts. If you are not steady, sit and pull the toes up with a towel.</source>
        <translation>Hör auf, wenn es wehtut. Stehst du nicht sicher, setz dich und zieh die Zehen mit einem Handtuch hoch.</translation>
    </message>
    <message>
        <source>Straighten the leg.</source>
        <translation>Streck das Bein.</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Sugars</source>
        <translation>Zucker</translation>
    </message>
    <message>
        <source>Sulfonylurea (glimepiride, gliclazide, glipizide)</source>
        <translation>Sulfonylharnstoff (Glimepirid, Gliclazid, Glipizid)</translation>
    </message>
    <message>
        <source>Sulphites</source>
        <translation>Sulfite</translation>
    </message>
    <message>
        <source>Supplements</source>
        <translation>Präparate</translation>
    </message>
    <message>
        <source>Take a few sips of water. They count towards the amount your doctor set.</source>
        <translation>Trink ein paar Schlucke Wasser. Sie zählen zu der Menge, die ärztlich festgelegt ist.</translation>
    </message>
    <message>
        <source>Targets and what the plan brings a day</source>
        <translation>Ziele und was der Plan am Tag bringt</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The documents</source>
        <translation>Die Dokumente</translation>
    </message>
    <message>
        <source>The food tables have no figures of their own for it. It is a matter of taste and purse.</source>
        <translation>Die Lebensmitteltabellen haben keine eigenen Werte dafür. Es ist eine Frage von Geschmack und Geldbeutel.</translation>
    </message>
    <message>
        <source>The largest miss of a day</source>
        <translation>Die größte Lücke eines Tages</translation>
    </message>
    <message>
        <source>The largest random difference between dishes, drawn from the seed, that makes one week unlike another.</source>
        <translation>Der größte zufällige Unterschied zwischen Gerichten, der eine Woche anders macht als die andere.</translation>
    </message>
    <message>
        <source>The largest random difference between foods, drawn from the seed.</source>
        <translation>Der größte zufällige Unterschied zwischen Lebensmitteln.</translation>
    </message>
    <message>
        <source>The meals</source>
        <translation>Die Mahlzeiten</translation>
    </message>
    <message>
        <source>The same, once a food has been used three times as often as its kind has free.</source>
        <translation>Dasselbe, wenn ein Lebensmittel dreimal so oft vorkam, wie bei seiner Art frei ist.</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>These tablets can bring blood sugar too low when a meal is late or left out.</source>
        <translation>Diese Tabletten können den Blutzucker zu tief senken, wenn eine Mahlzeit spät kommt oder ausfällt.</translation>
    </message>
    <message>
        <source>This program plans food. Tablets and powders are a matter for you and your doctor.</source>
        <translation>Dieses Programm plant Essen. Tabletten und Pulver sind eine Sache zwischen dir und deiner Praxis.</translation>
    </message>
    <message>
        <source>Thrifty</source>
        <translation>Sparsam</translation>
    </message>
    <message>
        <source>Tins</source>
        <translation>Konserven</translation>
    </message>
    <message>
        <source>To do ahead</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>To drink:</source>
        <translation>Zu trinken:</translation>
    </message>
    <message>
        <source>Tree nuts</source>
        <translation>Schalenfrüchte</translation>
    </message>
    <message>
        <source>Using what is at home</source>
        <translation>Aufbrauchen, was zu Hause ist</translation>
    </message>
    <message>
        <source>Using what soon spoils</source>
        <translation>Aufbrauchen, was bald verdirbt</translation>
    </message>
    <message>
        <source>Vegetables</source>
        <translation>Gemüse</translation>
    </message>
    <message>
        <source>Vitamin B1 (thiamin)</source>
        <translation>Vitamin B1 (Thiamin)</translation>
    </message>
    <message>
        <source>Vitamin B12</source>
        <translation>Vitamin B12</translation>
    </message>
    <message>
        <source>Vitamin D</source>
        <translation>Vitamin D</translation>
    </message>
    <message>
        <source>Vitamin E</source>
        <translation>Vitamin E</translation>
    </message>
    <message>
        <source>Vitamin K1</source>
        <translation>Vitamin K1</translation>
    </message>
    <message>
        <source>Vitamin K2 (MK-4)</source>
        <translation>Vitamin K2 (MK-4)</translation>
    </message>
    <message>
        <source>Walk a few steps.</source>
        <translation>Geh ein paar Schritte.</translation>
    </message>
    <message>
        <source>Warfarin</source>
        <translation>Warfarin</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Water through the day, more around exercise. This program never plans more fluid than sweat takes.</source>
        <translation>Wasser über den Tag, mehr rund um den Sport. Dieses Programm plant nie mehr Flüssigkeit, als der Schweiß nimmt.</translation>
    </message>
    <message>
        <source>What research found:</source>
        <translation>Was die Forschung fand:</translation>
    </message>
    <message>
        <source>What the documents say</source>
        <translation>Was die Dokumente sagen</translation>
    </message>
    <message>
        <source>What the documents say of the hours before bed, and what this program makes of it.</source>
        <translation>Was die Dokumente über die Stunden vor dem Schlafen sagen und was dieses Programm daraus macht.</translation>
    </message>
    <message>
        <source>What too little of each can look like, and how it comes about. Only a doctor can tell whether a lack is the cause.</source>
        <translation>Wie zu wenig von jedem aussehen kann und wie es dazu kommt. Ob ein Mangel die Ursache ist, lässt sich nur ärztlich sagen.</translation>
    </message>
    <message>
        <source>Wheat</source>
        <translation>Weizen</translation>
    </message>
    <message>
        <source>When to talk to a doctor</source>
        <translation>Wann ärztlicher Rat nötig ist</translation>
    </message>
    <message>
        <source>Whole plates</source>
        <translation>Ganze Teller</translation>
    </message>
    <message>
        <source>With a low weight for your height, hours without food are not planned: you need enough food.</source>
        <translation>Bei einem niedrigen Gewicht für deine Größe werden keine Stunden ohne Essen geplant: Du brauchst genug zu essen.</translation>
    </message>
    <message>
        <source>With a sulfonylurea, eat your meals on time: a meal that is left out can bring blood sugar too low.</source>
        <translation>Mit einem Sulfonylharnstoff iss pünktlich: Fällt eine Mahlzeit aus, kann der Blutzucker zu tief sinken.</translation>
    </message>
    <message>
        <source>With a sulfonylurea, hours without food are not planned: blood sugar can fall too low. Ask your care team before you fast.</source>
        <translation>Mit einem Sulfonylharnstoff werden keine Stunden ohne Essen geplant: Der Blutzucker kann zu tief sinken. Frag dein Behandlungsteam, bevor du fastest.</translation>
    </message>
    <message>
        <source>With an SGLT2 inhibitor, hours without food are not planned: the blood can become too acid. Ask your care team before you fast.</source>
        <translation>Mit einem SGLT2-Hemmer werden keine Stunden ohne Essen geplant: Das Blut kann zu sauer werden. Frag dein Behandlungsteam, bevor du fastest.</translation>
    </message>
    <message>
        <source>With an eating disorder, now or in the past, hours without food are not planned: going without can bring it back.</source>
        <translation>Bei einer Essstörung, jetzt oder früher, werden keine Stunden ohne Essen geplant: Verzicht kann sie zurückbringen.</translation>
    </message>
    <message>
        <source>With heart failure, how much you drink and how much salt you eat is for your doctor to say. This plan shows no glasses of water until you enter the figure you agreed on, and then keeps drinks, milk and soup below it.</source>
        <translation>Bei Herzschwäche bestimmt deine Ärztin oder dein Arzt, wie viel du trinkst und wie viel Salz du isst. Dieser Plan zeigt keine Gläser Wasser, bis du die vereinbarte Menge einträgst; dann hält er Getränke, Milch und Suppe darunter.</translation>
    </message>
    <message>
        <source>With insulin, hours without food are not planned: blood sugar can fall too low. Ask your care team before you fast.</source>
        <translation>Mit Insulin werden keine Stunden ohne Essen geplant: Der Blutzucker kann zu tief sinken. Frag dein Behandlungsteam, bevor du fastest.</translation>
    </message>
    <message>
        <source>With insulin, this plan counts carbohydrate but does not steer it. Match your insulin to each meal as your care team taught you.</source>
        <translation>Mit Insulin zählt dieser Plan Kohlenhydrate, steuert sie aber nicht. Pass dein Insulin jeder Mahlzeit an, wie du es gelernt hast.</translation>
    </message>
    <message>
        <source>With lithium, hours without drink are not planned: with too little water lithium in the blood can rise too high.</source>
        <translation>Mit Lithium werden keine Stunden ohne Trinken geplant: Bei zu wenig Wasser kann zu viel Lithium im Blut sein.</translation>
    </message>
    <message>
        <source>With type 1 diabetes, hours without food are not planned: blood sugar can fall too low or rise too high. Ask your care team before you fast.</source>
        <translation>Bei Typ-1-Diabetes werden keine Stunden ohne Essen geplant: Der Blutzucker kann zu tief sinken oder zu hoch steigen. Frag dein Behandlungsteam, bevor du fastest.</translation>
    </message>
    <message>
        <source>With warfarin, vitamin K should stay about the same from day to day. Each day is kept within a quarter of your usual day, or of the reference intake while that is not known. Talk to your clinic before the plan and your usual food differ much.</source>
        <translation>Mit Warfarin soll Vitamin K von Tag zu Tag etwa gleich bleiben. Jeder Tag bleibt innerhalb eines Viertels deines üblichen Tages, oder des Referenzwerts, solange der nicht bekannt ist. Sprich mit deiner Praxis, bevor der Plan und dein übliches Essen weit auseinandergehen.</translation>
    </message>
    <message>
        <source>With weak kidneys, hours without drink are not planned: ask your doctor first.</source>
        <translation>Bei schwachen Nieren werden keine Stunden ohne Trinken geplant: Frag erst deinen Arzt.</translation>
    </message>
    <message>
        <source>a cramp lasts longer than ten minutes although you stretch</source>
        <translation>ein Krampf dauert länger als zehn Minuten, obwohl du dehnst</translation>
    </message>
    <message>
        <source>a loop water tablet washes out potassium, magnesium and calcium</source>
        <translation>ein Schleifendiuretikum schwemmt Kalium, Magnesium und Calcium aus</translation>
    </message>
    <message>
        <source>a potassium-sparing water tablet can keep too much potassium in the body</source>
        <translation>ein kaliumsparendes Diuretikum kann zu viel Kalium im Körper halten</translation>
    </message>
    <message>
        <source>a salt substitute already gives much potassium that this plan cannot count</source>
        <translation>Salzersatz gibt schon viel Kalium, das dieser Plan nicht zählen kann</translation>
    </message>
    <message>
        <source>a statin can cause muscle pain</source>
        <translation>ein Statin kann Muskelschmerzen machen</translation>
    </message>
    <message>
        <source>a sulfonylurea can bring blood sugar too low without a meal</source>
        <translation>ein Sulfonylharnstoff kann den Blutzucker ohne Mahlzeit zu tief senken</translation>
    </message>
    <message>
        <source>a thiazide holds calcium back</source>
        <translation>ein Thiazid hält Calcium zurück</translation>
    </message>
    <message>
        <source>a weak heart can keep water in the body</source>
        <translation>ein schwaches Herz kann Wasser im Körper halten</translation>
    </message>
    <message>
        <source>an angiotensin blocker can keep too much potassium in the body</source>
        <translation>ein Angiotensinblocker kann zu viel Kalium im Körper halten</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>bar: the amount · black tick: the target</source>
        <translation>Balken: die Menge · schwarzer Strich: das Ziel</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>cramps began with a new medicine, or you take water tablets or statins</source>
        <translation>die Krämpfe begannen mit einem neuen Medikament, oder du nimmst Diuretika oder Statine</translation>
    </message>
    <message>
        <source>cramps come often, last for weeks or wake you at night</source>
        <translation>die Krämpfe kommen oft, dauern Wochen oder wecken dich nachts</translation>
    </message>
    <message>
        <source>cramps come with weak muscles, swelling, numb or tingling skin, or a change of skin colour</source>
        <translation>die Krämpfe kommen mit schwachen Muskeln, Schwellung, tauber oder kribbelnder Haut oder veränderter Hautfarbe</translation>
    </message>
    <message>
        <source>cramps hurt very much</source>
        <translation>die Krämpfe tun sehr weh</translation>
    </message>
    <message>
        <source>diabetes can affect nerves and kidneys</source>
        <translation>Diabetes kann Nerven und Nieren treffen</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>food can hold back thyroid tablets</source>
        <translation>Essen kann Schilddrüsentabletten aufhalten</translation>
    </message>
    <message>
        <source>high</source>
        <translation>zu viel</translation>
    </message>
    <message>
        <source>insulin must fit what you eat and when</source>
        <translation>Insulin muss zu dem passen, was du isst und wann</translation>
    </message>
    <message>
        <source>it can pass into the milk</source>
        <translation>es kann in die Milch übergehen</translation>
    </message>
    <message>
        <source>it is not safe in pregnancy</source>
        <translation>es ist in der Schwangerschaft nicht sicher</translation>
    </message>
    <message>
        <source>left from {day}</source>
        <translation>Rest von {day}</translation>
    </message>
    <message>
        <source>leg pain comes with walking and goes with rest</source>
        <translation>Beinschmerzen kommen beim Gehen und vergehen in Ruhe</translation>
    </message>
    <message>
        <source>low</source>
        <translation>zu wenig</translation>
    </message>
    <message>
        <source>meals, drinks and stretching have changed nothing after some weeks</source>
        <translation>Mahlzeiten, Getränke und Dehnen haben nach einigen Wochen nichts geändert</translation>
    </message>
    <message>
        <source>muscles are very sore and weak and urine turns dark, as after hard exercise or with a statin</source>
        <translation>Muskeln sind sehr wund und schwach und der Urin wird dunkel, etwa nach hartem Sport oder mit einem Statin</translation>
    </message>
    <message>
        <source>muscles turn weak and the heart beats out of step, above all if your kidneys are weak</source>
        <translation>Muskeln werden schwach und das Herz schlägt unregelmäßig, vor allem wenn deine Nieren schwach sind</translation>
    </message>
    <message>
        <source>not soft</source>
        <translation>nicht weich</translation>
    </message>
    <message>
        <source>on average</source>
        <translation>im Mittel</translation>
    </message>
    <message>
        <source>one leg is swollen, warm or red: this may be a blood clot, so do not rub it</source>
        <translation>ein Bein ist geschwollen, warm oder rot: Das kann ein Blutgerinnsel sein, also nicht reiben</translation>
    </message>
    <message>
        <source>oxalate can form kidney stones</source>
        <translation>Oxalat kann Nierensteine bilden</translation>
    </message>
    <message>
        <source>weak kidneys can keep too much potassium in the body</source>
        <translation>schwache Nieren können zu viel Kalium im Körper halten</translation>
    </message>
    <message>
        <source>you are pregnant and have cramps</source>
        <translation>du bist schwanger und hast Krämpfe</translation>
    </message>
    <message>
        <source>you are still growing, so the plan never gives less energy than you need</source>
        <translation>du wächst noch, darum gibt der Plan nie weniger Energie, als du brauchst</translation>
    </message>
    <message>
        <source>you have diabetes, a thyroid disease, weak kidneys or poor blood flow, and have cramps</source>
        <translation>du hast Diabetes, eine Schilddrüsenkrankheit, schwache Nieren oder schlechte Durchblutung, und dazu Krämpfe</translation>
    </message>
    <message>
        <source>you think of taking magnesium, potassium, vitamin E or another supplement</source>
        <translation>du denkst daran, Magnesium, Kalium, Vitamin E oder ein anderes Präparat zu nehmen</translation>
    </message>
    <message>
        <source>{nutrient}: the richest foods, a serving each</source>
        <translation>{nutrient}: die reichsten Lebensmittel, je eine Portion</translation>
    </message>
    <message>
        <source>{n} min active</source>
        <translation>{n} Min. aktiv</translation>
    </message>
    <message>
        <source>{n} of {k}</source>
        <translation>{n} von {k}</translation>
    </message>
    <message>
        <source>{title}, {n} minutes</source>
        <translation>{title}, {n} Minuten</translation>
    </message>
    <message>
        <source>↓ below it, ↑ above it</source>
        <translation>↓ darunter, ↑ darüber</translation>
    </message>
    <message>
        <source>Some foods can harm the child, and needs are higher.</source>
        <translation>Manche Lebensmittel können dem Kind schaden, und der Bedarf ist höher.</translation>
    </message>
    <message>
        <source>+: at least so much, some foods have no figure</source>
        <translation>+: mindestens so viel, einige Lebensmittel haben keinen Wert</translation>
    </message>
    <message>
        <source>1 portion</source>
        <translation>1 Portion</translation>
    </message>
    <message>
        <source>A bit of everything: good variety, fair prices, no long cooking.</source>
        <translation>Von allem etwas: gute Abwechslung, faire Preise, kein langes Kochen.</translation>
    </message>
    <message>
        <source>After kidney stones, hours without drink are not planned: you need to drink much, over the whole day.</source>
        <translation>Nach Nierensteinen werden keine Stunden ohne Trinken geplant: Du sollst viel trinken, über den ganzen Tag verteilt.</translation>
    </message>
    <message>
        <source>Do you use insulin, by syringe, pen or pump?</source>
        <translation>Verwendest du Insulin, mit Spritze, Pen oder Pumpe?</translation>
    </message>
    <message>
        <source>For each food in a meal that a kitchen does not have at hand anyway.</source>
        <translation>Für jedes Lebensmittel einer Mahlzeit, das in einer Küche nicht ohnehin vorrätig ist.</translation>
    </message>
    <message>
        <source>For each thing on the shopping list that is not at home anyway.</source>
        <translation>Für jede Sache auf der Einkaufsliste, die nicht ohnehin zu Hause ist.</translation>
    </message>
    <message>
        <source>For each use of a substitute that nobody picks without need, such as gluten-free bread, or tofu for eggs.</source>
        <translation>Für jeden Ersatz, den niemand ohne Not nimmt, etwa glutenfreies Brot oder Tofu statt Eiern.</translation>
    </message>
    <message>
        <source>For one food in two meals of a day, unless it is a staple; eggs are one however they are cooked.</source>
        <translation>Für ein Lebensmittel in zwei Mahlzeiten eines Tages, außer es ist eine Vorratszutat; Eier sind eines, wie auch immer sie gekocht sind.</translation>
    </message>
    <message>
        <source>In pregnancy, hours without food are not planned: the child needs you to eat at several times over the whole day. Ask your midwife or doctor before you fast.</source>
        <translation>In der Schwangerschaft werden keine Stunden ohne Essen geplant: Das Kind braucht, dass du über den Tag verteilt isst. Frag deine Hebamme, deine Ärztin oder deinen Arzt, bevor du fastest.</translation>
    </message>
    <message>
        <source>Some medicines lower magnesium.</source>
        <translation>Manche Medikamente senken Magnesium.</translation>
    </message>
    <message>
        <source>Some medicines, water tablets and statins among them, can lower electrolytes.</source>
        <translation>Manche Medikamente, darunter Diuretika und Statine, können Elektrolyte senken.</translation>
    </message>
    <message>
        <source>Some water tablets, statins and other prescribed medicines take minerals from the body.</source>
        <translation>Manche Diuretika, Statine und andere verschriebene Medikamente nehmen dem Körper Mineralstoffe.</translation>
    </message>
    <message>
        <source>Someone who grows must not be short of energy.</source>
        <translation>Wer wächst, darf nicht zu wenig Energie bekommen.</translation>
    </message>
    <message>
        <source>Stand and walk</source>
        <translation>Aufstehen und gehen</translation>
    </message>
    <message>
        <source>Stand up, put weight on the leg and walk. That sometimes helps.</source>
        <translation>Steh auf, belaste das Bein und geh. Das hilft manchmal.</translation>
    </message>
    <message>
        <source>Statins can cause muscle pain or cramps that food does not change.</source>
        <translation>Statine können Muskelschmerzen oder Krämpfe machen, die Essen nicht ändert.</translation>
    </message>
    <message>
        <source>Stomach acid blocker (names end in -prazole: omeprazole, pantoprazole)</source>
        <translation>Magensäureblocker (Namen enden auf -prazol: Omeprazol, Pantoprazol)</translation>
    </message>
    <message>
        <source>Stretch every day, before bed if cramps come at night.</source>
        <translation>Dehne jeden Tag, vor dem Schlafengehen, wenn die Krämpfe nachts kommen.</translation>
    </message>
    <message>
        <source>Stretch for a few minutes before bed, the calves above all.</source>
        <translation>Dehne vor dem Schlafengehen ein paar Minuten, vor allem die Waden.</translation>
    </message>
    <message>
        <source>Stretch the cramping muscle gently and rub it. For the calf, pull foot and toes towards the head.</source>
        <translation>Dehne den krampfenden Muskel sanft und reib ihn. Bei der Wade Fuß und Zehen zum Kopf hin ziehen.</translation>
    </message>
    <message>
        <source>Stretching, warm-up and shoes</source>
        <translation>Dehnen, Aufwärmen und Schuhe</translation>
    </message>
    <message>
        <source>Sunlight and fortified foods bring vitamin D.</source>
        <translation>Sonne und angereicherte Lebensmittel bringen Vitamin D.</translation>
    </message>
    <message>
        <source>Sunlight, oily fish, fortified milk and fortified cereals bring vitamin D.</source>
        <translation>Sonne, fettreicher Fisch, angereicherte Milch und angereicherte Cerealien bringen Vitamin D.</translation>
    </message>
    <message>
        <source>Taken for long, these medicines can lower magnesium and vitamin B12.</source>
        <translation>Lange genommen, können diese Medikamente Magnesium und Vitamin B12 senken.</translation>
    </message>
    <message>
        <source>Talk your regular medicines over with your doctor: some disturb electrolytes.</source>
        <translation>Besprich deine regelmäßigen Medikamente in der Praxis: Manche stören die Elektrolyte.</translation>
    </message>
    <message>
        <source>The Mayo Clinic shows how to stretch well, the calves included.</source>
        <translation>Die Mayo Clinic zeigt, wie man gut dehnt, auch die Waden.</translation>
    </message>
    <message>
        <source>The National Institutes of Health list how much of each vitamin and mineral a person needs.</source>
        <translation>Die National Institutes of Health führen auf, wie viel ein Mensch von jedem Vitamin und Mineralstoff braucht.</translation>
    </message>
    <message>
        <source>The evening</source>
        <translation>Der Abend</translation>
    </message>
    <message>
        <source>The evening dishes lean towards magnesium: for the same energy they bring more of it than other dishes.</source>
        <translation>Die Abendgerichte neigen zu Magnesium: Für dieselbe Energie bringen sie mehr davon als andere Gerichte.</translation>
    </message>
    <message>
        <source>The reports behind this are old and had no comparison group. A trial of 1992 found vitamin E no better than a dummy pill for night cramps. A guideline of 2016 for restless legs names vitamins C and E only for people on dialysis. The target here is the usual daily need, no more.</source>
        <translation>Die Berichte dahinter sind alt und hatten keine Vergleichsgruppe. Eine Studie von 1992 fand Vitamin E bei nächtlichen Krämpfen nicht besser als ein Scheinmittel. Eine Leitlinie von 2016 zu unruhigen Beinen nennt die Vitamine C und E nur für Menschen an der Dialyse. Das Ziel hier ist der übliche Tagesbedarf, mehr nicht.</translation>
    </message>
    <message>
        <source>The studies disagree. Runners who cramped in a long race were no drier than runners who did not, and their blood salts differed too little to matter. In ten men who had sweated much, a drink with salts made a calf cramp harder to set off, and plain water made it easier. No study of cramps at night was found.</source>
        <translation>Die Studien widersprechen sich. Läufer, die in einem langen Rennen krampften, waren nicht trockener als die anderen, und ihre Blutsalze unterschieden sich zu wenig, um wichtig zu sein. Bei zehn Männern, die viel geschwitzt hatten, machte ein Getränk mit Salzen einen Wadenkrampf schwerer auslösbar und reines Wasser leichter. Zu nächtlichen Krämpfen fand sich keine Studie.</translation>
    </message>
    <message>
        <source>The trials disagree. In one of 80 people over 55, calf and thigh stretches before bed made night cramps rarer and milder. In one of 191 people, calf stretches made no difference. A review of three trials calls the proof weak. It costs little and does little harm.</source>
        <translation>Die Studien widersprechen sich. In einer mit 80 Menschen über 55 machte das Dehnen von Waden und Oberschenkeln vor dem Schlafen nächtliche Krämpfe seltener und milder. In einer mit 191 Menschen machte das Dehnen der Waden keinen Unterschied. Eine Übersicht über drei Studien nennt den Beleg schwach. Es kostet wenig und schadet kaum.</translation>
    </message>
    <message>
        <source>The trials disagree: stretches before bed made night cramps rarer in one trial of 80 people, and calf stretches made no difference in one of 191.</source>
        <translation>Die Studien widersprechen sich: Dehnen vor dem Schlafen machte nächtliche Krämpfe in einer Studie mit 80 Menschen seltener, und das Dehnen der Waden machte in einer mit 191 keinen Unterschied.</translation>
    </message>
    <message>
        <source>These water tablets make the body keep potassium.</source>
        <translation>Diese Diuretika lassen den Körper Kalium behalten.</translation>
    </message>
    <message>
        <source>Thiazide water tablet (hydrochlorothiazide, chlortalidone, indapamide)</source>
        <translation>Thiaziddiuretikum (Hydrochlorothiazid, Chlortalidon, Indapamid)</translation>
    </message>
    <message>
        <source>This is not settled. Runners who cramped were no drier than runners who did not. Men who had sweated off three parts in a hundred of their weight cramped no more easily in a test. Drinking enough is good for other reasons.</source>
        <translation>Das ist nicht geklärt. Läufer mit Krämpfen waren nicht trockener als Läufer ohne. Männer, die drei Hundertstel ihres Gewichts ausgeschwitzt hatten, krampften in einem Versuch nicht leichter. Genug zu trinken ist aus anderen Gründen gut.</translation>
    </message>
    <message>
        <source>Those who stand for long do well with shoes that support the foot. They put less strain on the muscles.</source>
        <translation>Wer lange steht, ist mit Schuhen gut bedient, die den Fuß stützen. Sie belasten die Muskeln weniger.</translation>
    </message>
    <message>
        <source>Thyroid disease</source>
        <translation>Schilddrüsenkrankheit</translation>
    </message>
    <message>
        <source>Thyroid tablets work best on an empty stomach. Keep calcium, iron and soy foods some four hours away from them.</source>
        <translation>Schilddrüsentabletten wirken am besten nüchtern. Halte Calcium, Eisen und Soja rund vier Stunden davon fern.</translation>
    </message>
    <message>
        <source>Too little fluid can make cramps worse.</source>
        <translation>Zu wenig Flüssigkeit kann Krämpfe schlimmer machen.</translation>
    </message>
    <message>
        <source>Too little fluid is among the most common causes. It makes muscles irritable.</source>
        <translation>Zu wenig Flüssigkeit gehört zu den häufigsten Ursachen. Sie macht Muskeln reizbar.</translation>
    </message>
    <message>
        <source>Too little fluid upsets the balance of electrolytes and makes cramps more likely. Drinking matters most around exercise.</source>
        <translation>Zu wenig Flüssigkeit bringt die Elektrolyte aus dem Gleichgewicht und macht Krämpfe wahrscheinlicher. Beim Sport ist Trinken am wichtigsten.</translation>
    </message>
    <message>
        <source>Too little magnesium can show as cramps, spasms and weak muscles.</source>
        <translation>Zu wenig Magnesium kann sich als Krämpfe, Zuckungen und schwache Muskeln zeigen.</translation>
    </message>
    <message>
        <source>Too little potassium from food alone is rare. Much fluid lost, by sweat or illness, can lower it; so can eating little of it.</source>
        <translation>Zu wenig Kalium allein durch das Essen ist selten. Viel Flüssigkeitsverlust durch Schweiß oder Krankheit kann es senken; ebenso, wenig davon zu essen.</translation>
    </message>
    <message>
        <source>Too little potassium, magnesium or calcium plays a large part in cramps when nothing is done about it.</source>
        <translation>Zu wenig Kalium, Magnesium oder Calcium spielt bei Krämpfen eine große Rolle, wenn nichts dagegen getan wird.</translation>
    </message>
    <message>
        <source>Too little sodium can show as cramps, above all when the body is short of fluid.</source>
        <translation>Zu wenig Natrium kann sich als Krämpfe zeigen, vor allem, wenn dem Körper Flüssigkeit fehlt.</translation>
    </message>
    <message>
        <source>Too little vitamin B1 (thiamin) can show as weak legs that cramp.</source>
        <translation>Zu wenig Vitamin B1 (Thiamin) kann sich als schwache Beine zeigen, die krampfen.</translation>
    </message>
    <message>
        <source>Under 19</source>
        <translation>Unter 19</translation>
    </message>
    <message>
        <source>Very alkaline blood can bring on spasms: it did in seven of ten men who breathed too fast for five minutes. But lungs and kidneys hold the blood between pH 7.35 and 7.45. Food changes the pH of urine, not of blood. Blood that stays too alkaline is an illness for a doctor.</source>
        <translation>Sehr basisches Blut kann Verkrampfungen bringen: So war es bei sieben von zehn Männern, die fünf Minuten lang zu schnell atmeten. Doch Lunge und Nieren halten das Blut zwischen pH 7,35 und 7,45. Essen ändert den pH-Wert des Urins, nicht des Blutes. Blut, das zu basisch bleibt, ist eine Krankheit und gehört in ärztliche Hände.</translation>
    </message>
    <message>
        <source>Vitamin D runs short with little sun, or with little of it in food.</source>
        <translation>Vitamin D wird bei wenig Sonne knapp oder wenn wenig davon im Essen ist.</translation>
    </message>
    <message>
        <source>Vitamin E is said to bring oxygen to the leg muscles and to keep the legs calm at night. Too little is said to make legs restless.</source>
        <translation>Vitamin E soll Sauerstoff in die Beinmuskeln bringen und die Beine nachts ruhig halten. Zu wenig soll die Beine unruhig machen.</translation>
    </message>
    <message>
        <source>Vitamin K in food changes how warfarin works.</source>
        <translation>Vitamin K im Essen ändert, wie Warfarin wirkt.</translation>
    </message>
    <message>
        <source>Vitamin K2 may make night cramps rarer, perhaps by steering calcium in muscle cells. More research is needed. Raise it with a doctor.</source>
        <translation>Vitamin K2 macht nächtliche Krämpfe vielleicht seltener, womöglich, indem es Calcium in Muskelzellen lenkt. Es braucht mehr Forschung. Sprich es in der Praxis an.</translation>
    </message>
    <message>
        <source>Vitamin K2 runs short when the gut takes it in badly, or when food brings little of it.</source>
        <translation>Vitamin K2 wird knapp, wenn der Darm es schlecht aufnimmt oder das Essen wenig davon bringt.</translation>
    </message>
    <message>
        <source>Vitamins and minerals</source>
        <translation>Vitamine und Mineralstoffe</translation>
    </message>
    <message>
        <source>Vitamins and minerals that bear on leg cramps, an overview</source>
        <translation>Vitamine und Mineralstoffe, die mit Beinkrämpfen zu tun haben, im Überblick</translation>
    </message>
    <message>
        <source>Warm the muscle with a warm towel or a heating pad.</source>
        <translation>Wärme den Muskel mit einem warmen Tuch oder einem Heizkissen.</translation>
    </message>
    <message>
        <source>Warm up with moving stretches before exercise, so that muscles tire later.</source>
        <translation>Wärm dich vor dem Sport mit bewegtem Dehnen auf, damit die Muskeln später ermüden.</translation>
    </message>
    <message>
        <source>Weak kidneys keep potassium in the body, and too much of it is dangerous for the heart.</source>
        <translation>Schwache Nieren behalten Kalium im Körper, und zu viel davon ist gefährlich für das Herz.</translation>
    </message>
    <message>
        <source>What muscles need</source>
        <translation>Was Muskeln brauchen</translation>
    </message>
    <message>
        <source>What you eat and drink and how you live may, taken together, make cramps rarer.</source>
        <translation>Was du isst und trinkst und wie du lebst, kann zusammen Krämpfe seltener machen.</translation>
    </message>
    <message>
        <source>When a cramp comes</source>
        <translation>Wenn ein Krampf kommt</translation>
    </message>
    <message>
        <source>When a lack persists, a supplement may be needed. Ask a doctor.</source>
        <translation>Bleibt ein Mangel bestehen, ist vielleicht ein Präparat nötig. Frag in der Praxis.</translation>
    </message>
    <message>
        <source>When a nerve fires, potassium leaves the muscle cell and sodium enters. A muscle needs this exchange to tighten, and to let go again.</source>
        <translation>Wenn ein Nerv feuert, verlässt Kalium die Muskelzelle und Natrium tritt ein. Ein Muskel braucht diesen Austausch, um anzuspannen und wieder loszulassen.</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Wann ärztlicher Rat nötig ist</translation>
    </message>
    <message>
        <source>Where food brings it</source>
        <translation>Wo Essen es bringt</translation>
    </message>
    <message>
        <source>Whether a supplement is right for you is for a doctor to say.</source>
        <translation>Ob ein Präparat das Richtige für dich ist, sagt die Arztpraxis.</translation>
    </message>
    <message>
        <source>While you nurse, hours without food are not planned: to make milk, you need food and drink over the whole day. Ask your midwife or doctor before you fast.</source>
        <translation>Während du stillst, werden keine Stunden ohne Essen geplant: Für die Milch brauchst du über den ganzen Tag Essen und Trinken. Frag deine Hebamme, deine Ärztin oder deinen Arzt, bevor du fastest.</translation>
    </message>
    <message>
        <source>Whole grains</source>
        <translation>Vollkorn</translation>
    </message>
    <message>
        <source>With a weak heart, water can stay in the body; how much you drink is for your doctor to say.</source>
        <translation>Bei einem schwachen Herzen kann Wasser im Körper bleiben; wie viel du trinkst, sagt deine Praxis.</translation>
    </message>
    <message>
        <source>With age, muscles and nerves grow weaker, and cramps come more easily.</source>
        <translation>Mit dem Alter werden Muskeln und Nerven schwächer, und Krämpfe kommen leichter.</translation>
    </message>
    <message>
        <source>With diabetes, this plan counts carbohydrate but does not steer it. Ask your care team how to spread it over the day, and whether your kidneys are well.</source>
        <translation>Bei Diabetes zählt dieser Plan die Kohlenhydrate, steuert sie aber nicht. Frag dein Behandlungsteam, wie du sie über den Tag verteilst und ob deine Nieren gesund sind.</translation>
    </message>
    <message>
        <source>With osteoporosis, ask your doctor how much calcium and vitamin D you should have in all, food and tablets together; you can set those amounts here.</source>
        <translation>Bei Osteoporose: Frag in der Praxis, wie viel Calcium und Vitamin D du insgesamt haben sollst, Essen und Tabletten zusammen; diese Mengen kannst du hier einstellen.</translation>
    </message>
    <message>
        <source>With too little vitamin D, calcium can fall too, and muscles may cramp. Enough of it supports muscles and bones.</source>
        <translation>Bei zu wenig Vitamin D kann auch Calcium fallen, und Muskeln können krampfen. Genug davon stützt Muskeln und Knochen.</translation>
    </message>
    <message>
        <source>an ACE inhibitor can keep too much potassium in the body</source>
        <translation>ein ACE-Hemmer kann zu viel Kalium im Körper halten</translation>
    </message>
    <message>
        <source>an acid blocker taken for long can lower magnesium and vitamin B12</source>
        <translation>ein lange genommener Säureblocker kann Magnesium und Vitamin B12 senken</translation>
    </message>
    <message>
        <source>bones need calcium and vitamin D</source>
        <translation>Knochen brauchen Calcium und Vitamin D</translation>
    </message>
    <message>
        <source>figures: USDA · reference intakes: NASEM</source>
        <translation>Werte: USDA · Referenzwerte: NASEM</translation>
    </message>
    <message>
        <source>metformin can lower vitamin B12</source>
        <translation>Metformin kann Vitamin B12 senken</translation>
    </message>
    <message>
        <source>vitamin K should stay about the same from day to day with warfarin</source>
        <translation>mit Warfarin soll Vitamin K von Tag zu Tag etwa gleich bleiben</translation>
    </message>
    <message>
        <source>high in mercury</source>
        <translation>hat viel Quecksilber</translation>
    </message>
    <message>
        <source>eaten raw</source>
        <translation>wird roh gegessen</translation>
    </message>
    <message>
        <source>has alcohol</source>
        <translation>enthält Alkohol</translation>
    </message>
    <message>
        <source>not pescatarian</source>
        <translation>nicht pescetarisch</translation>
    </message>
    <message>
        <source>not vegetarian</source>
        <translation>nicht vegetarisch</translation>
    </message>
    <message>
        <source>not vegan</source>
        <translation>nicht vegan</translation>
    </message>
    <message>
        <source>has lactose, or may have</source>
        <translation>hat Laktose oder kann welche haben</translation>
    </message>
    <message>
        <source>contains {allergens}</source>
        <translation>enthält {allergens}</translation>
    </message>
    <message>
        <source>you left it out</source>
        <translation>du hast es ausgelassen</translation>
    </message>
    <message>
        <source>{rule}: {reason}</source>
        <translation>{rule}: {reason}</translation>
    </message>
    <message>
        <source>Training days ({days}): {litres} litres of sweat take about {sodium} mg of sodium and {potassium} mg of potassium with them ({source}).</source>
        <translation>Trainingstage ({days}): {litres} Liter Schweiß nehmen etwa {sodium} mg Natrium und {potassium} mg Kalium mit ({source}).</translation>
    </message>
    <message>
        <source>How much you drink is your doctor&apos;s figure, on training days too. Nothing is added for sweat.</source>
        <translation>Wie viel du trinkst, bestimmt deine Ärztin oder dein Arzt, auch an Trainingstagen. Für den Schweiß kommt nichts dazu.</translation>
    </message>
    <message>
        <source>Drink at most what you sweat.</source>
        <translation>Trink höchstens so viel, wie du schwitzt.</translation>
    </message>
    <message>
        <source>{nutrient} on training days: at least {low} {unit}.</source>
        <translation>{nutrient} an Trainingstagen: mindestens {low} {unit}.</translation>
    </message>
    <message>
        <source>{nutrient} on training days: {low} to {high} {unit}.</source>
        <translation>{nutrient} an Trainingstagen: {low} bis {high} {unit}.</translation>
    </message>
    <message>
        <source>{food} is not among your foods</source>
        <translation>{food} ist nicht unter deinen Lebensmitteln</translation>
    </message>
    <message>
        <source>{food} is not among the foods any more</source>
        <translation>{food} ist nicht mehr unter den Lebensmitteln</translation>
    </message>
    <message>
        <source>{food}: {why}</source>
        <translation>{food}: {why}</translation>
    </message>
    <message>
        <source>it cannot be planned with</source>
        <translation>damit kann nicht geplant werden</translation>
    </message>
    <message>
        <source>Allow {food}</source>
        <translation>{food} erlauben</translation>
    </message>
    <message>
        <source>Allow these {n} foods: {foods}</source>
        <translation>Diese {n} Lebensmittel erlauben: {foods}</translation>
    </message>
    <message>
        <source>Do without the rule “{rule}”</source>
        <translation>Auf die Regel „{rule}“ verzichten</translation>
    </message>
    <message>
        <source>Let {nutrient} average over the week</source>
        <translation>{nutrient} über die Woche mitteln lassen</translation>
    </message>
    <message>
        <source>{n} kcal more a day</source>
        <translation>{n} kcal mehr am Tag</translation>
    </message>
    <message>
        <source>{n} kcal less a day</source>
        <translation>{n} kcal weniger am Tag</translation>
    </message>
    <message>
        <source>{n} minutes for a meal on weekdays</source>
        <translation>{n} Minuten für eine Mahlzeit an Werktagen</translation>
    </message>
    <message>
        <source>One more snack a day</source>
        <translation>Ein Imbiss mehr am Tag</translation>
    </message>
    <message>
        <source>One more meal in the evening</source>
        <translation>Eine Mahlzeit mehr am Abend</translation>
    </message>
    <message>
        <source>A breakfast as well</source>
        <translation>Auch ein Frühstück</translation>
    </message>
    <message>
        <source>A lunch as well</source>
        <translation>Auch ein Mittagessen</translation>
    </message>
    <message>
        <source>A dinner as well</source>
        <translation>Auch ein Abendessen</translation>
    </message>
    <message>
        <source>Allow {bound}</source>
        <translation>{bound} erlauben</translation>
    </message>
    <message>
        <source>Eat milk products and eggs as well</source>
        <translation>Auch Milchprodukte und Eier essen</translation>
    </message>
    <message>
        <source>Eat fish as well</source>
        <translation>Auch Fisch essen</translation>
    </message>
    <message>
        <source>Eat meat as well</source>
        <translation>Auch Fleisch essen</translation>
    </message>
    <message>
        <source>{nutrient} without a target</source>
        <translation>{nutrient} ohne Ziel</translation>
    </message>
    <message>
        <source>Ask for less: {bounds}</source>
        <translation>Weniger verlangen: {bounds}</translation>
    </message>
    <message>
        <source>A week is then found that keeps all of it, for {usd}.</source>
        <translation>Dann findet sich eine Woche, die alles einhält, für {usd}.</translation>
    </message>
    <message>
        <source>{n} of {nutrient}</source>
        <translation>{n} {nutrient}</translation>
    </message>
    <message>
        <source>A day then has {amounts}: as much as is asked.</source>
        <translation>Ein Tag hat dann {amounts}: so viel wie verlangt.</translation>
    </message>
    <message>
        <source>A day then has {amounts}: met.</source>
        <translation>Ein Tag hat dann {amounts}: erreicht.</translation>
    </message>
    <message>
        <source>A day then has {amounts}: nearer, but still short.</source>
        <translation>Ein Tag hat dann {amounts}: näher dran, aber noch zu wenig.</translation>
    </message>
    <message>
        <source>Plan {day} without its locks</source>
        <translation>{day} ohne das Festgehaltene planen</translation>
    </message>
    <message>
        <source>{day} then meets every target.</source>
        <translation>{day} erreicht dann jedes Ziel.</translation>
    </message>
    <message>
        <source>no dish more than twice a week</source>
        <translation>kein Gericht öfter als zweimal in der Woche</translation>
    </message>
    <message>
        <source>{nutrient} at least {n}</source>
        <translation>{nutrient} mindestens {n}</translation>
    </message>
    <message>
        <source>{nutrient} at most {n}</source>
        <translation>{nutrient} höchstens {n}</translation>
    </message>
    <message>
        <source>at most {n} ml to drink</source>
        <translation>höchstens {n} ml zu trinken</translation>
    </message>
    <message>
        <source>at most {n} minutes on weekdays</source>
        <translation>werktags höchstens {n} Minuten</translation>
    </message>
    <message>
        <source>only {n} meals a day</source>
        <translation>nur {n} Mahlzeiten am Tag</translation>
    </message>
    <message>
        <source>only one meal a day</source>
        <translation>nur eine Mahlzeit am Tag</translation>
    </message>
    <message>
        <source>only the {n} foods that you eat</source>
        <translation>nur die {n} Lebensmittel, die du isst</translation>
    </message>
    <message>
        <source>no fortified foods</source>
        <translation>keine angereicherten Lebensmittel</translation>
    </message>
    <message>
        <source>no mushrooms grown under UV light</source>
        <translation>keine Pilze aus UV-Licht</translation>
    </message>
    <message>
        <source>no {kind}</source>
        <translation>ohne {kind}</translation>
    </message>
    <message>
        <source>no {food}</source>
        <translation>ohne {food}</translation>
    </message>
    <message>
        <source>no {allergen}</source>
        <translation>ohne {allergen}</translation>
    </message>
    <message>
        <source>what {rule} leaves out</source>
        <translation>was {rule} weglässt</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>vegan</translation>
    </message>
    <message>
        <source>vegetarian</source>
        <translation>vegetarisch</translation>
    </message>
    <message>
        <source>pescatarian</source>
        <translation>pescetarisch</translation>
    </message>
    <message>
        <source>Take {doses} a day as a supplement</source>
        <translation>{doses} am Tag als Präparat nehmen</translation>
    </message>
    <message>
        <source>{bound} on training days</source>
        <translation>{bound} an Trainingstagen</translation>
    </message>
    <message>
        <source>what is locked or left empty on {days}</source>
        <translation>was am {days} festgehalten oder leer gelassen ist</translation>
    </message>
    <message>
        <source>Nothing that is left to eat brings any {nutrient}.</source>
        <translation>Nichts, was zu essen bleibt, bringt {nutrient}.</translation>
    </message>
    <message>
        <source>No plan that keeps the other rules has more than {most} of {nutrient} on the average day.</source>
        <translation>Kein Plan, der die anderen Regeln hält, hat am Durchschnittstag mehr als {most} {nutrient}.</translation>
    </message>
    <message>
        <source>No plan that keeps the other rules has so little {nutrient}.</source>
        <translation>Kein Plan, der die anderen Regeln hält, hat so wenig {nutrient}.</translation>
    </message>
    <message>
        <source>So that the target is met, the plan does not keep to “{rule}”.</source>
        <translation>Damit das Ziel erreicht wird, hält der Plan „{rule}“ nicht ein.</translation>
    </message>
    <message>
        <source>The rules allow it; what you hold fast stands in the way.</source>
        <translation>Die Regeln erlauben es; was du festhältst, steht im Weg.</translation>
    </message>
    <message>
        <source>No week that keeps the other rules costs less than {usd}.</source>
        <translation>Keine Woche, die die übrigen Regeln einhält, kostet weniger als {usd}.</translation>
    </message>
    <message>
        <source>No plan that keeps the other rules has it more than {n}× a week.</source>
        <translation>Kein Plan, der die übrigen Regeln einhält, hat das öfter als {n}× in der Woche.</translation>
    </message>
    <message>
        <source>No plan that keeps the other rules has it less than {n}× a week.</source>
        <translation>Kein Plan, der die übrigen Regeln einhält, hat das seltener als {n}× in der Woche.</translation>
    </message>
    <message>
        <source>The rules allow it on paper, but no week in whole household portions was found that keeps to it.</source>
        <translation>Auf dem Papier erlauben es die Regeln, aber es fand sich keine Woche in ganzen Haushaltsportionen, die sich daran hält.</translation>
    </message>
    <message>
        <source>The rules just allow it, but no week in whole household portions was found with so little {nutrient} on every day.</source>
        <translation>Die Regeln erlauben es knapp, aber in ganzen Haushaltsportionen fand sich keine Woche mit so wenig {nutrient} an jedem Tag.</translation>
    </message>
    <message>
        <source>The rules allow up to {most} of {nutrient} a day on paper, but no week in whole household portions was found that has enough on every day.</source>
        <translation>Auf dem Papier erlauben die Regeln bis zu {most} {nutrient} am Tag, aber in ganzen Haushaltsportionen fand sich keine Woche, die an jedem Tag genug hat.</translation>
    </message>
    <message>
        <source>The lock on {where} was taken off: {why}.</source>
        <translation>{where} ist nicht mehr festgehalten: {why}.</translation>
    </message>
    <message>
        <source>The lock on {where} was taken off. {food}: {why}.</source>
        <translation>{where} ist nicht mehr festgehalten. {food}: {why}.</translation>
    </message>
    <message>
        <source>Kept from {low} to {high} a day: {reason}. Your usual day is set under Care.</source>
        <translation>Bleibt bei {low} bis {high} am Tag: {reason}. Deinen üblichen Tag stellst du unter Vorsicht ein.</translation>
    </message>
    <message>
        <source>Two answers pull on what you drink: {more} speaks for more, {less} for less. The plan adds nothing for sweat. Ask your doctor how much to drink when you train.</source>
        <translation>Zwei Antworten ziehen an dem, was du trinkst: {more} spricht für mehr, {less} für weniger. Der Plan rechnet nichts für Schweiß dazu. Frag in der Praxis, wie viel du beim Training trinken sollst.</translation>
    </message>
    <message>
        <source>Two answers pull on {nutrient}: {more} speaks for more, {less} for less. The plan keeps to less, the safer of the two. Ask your doctor what is right for you.</source>
        <translation>Zwei Antworten ziehen an {nutrient}: {more} spricht für mehr, {less} für weniger. Der Plan bleibt bei weniger, dem Sichereren. Frag in der Praxis, was für dich richtig ist.</translation>
    </message>
    <message>
        <source>Two answers pull on {nutrient}: {more} speaks for more, and {less} holds it back in the body. The targets are not changed for it. Ask your doctor about blood checks.</source>
        <translation>Zwei Antworten ziehen an {nutrient}: {more} spricht für mehr, und {less} hält es im Körper zurück. Die Ziele ändern sich dafür nicht. Frag in der Praxis nach Blutkontrollen.</translation>
    </message>
    <message>
        <source>Two answers pull on what you drink: {more} speaks for more, {less} for less. The plan keeps to less, the safer of the two. Ask your doctor how much to drink.</source>
        <translation>Zwei Antworten widersprechen sich bei der Trinkmenge: {more} spricht für mehr, {less} für weniger. Der Plan hält sich an weniger, das ist sicherer. Frag in deiner ärztlichen Praxis, wie viel du trinken sollst.</translation>
    </message>
    <message>
        <source>a supplement you take</source>
        <translation>ein Präparat, das du nimmst</translation>
    </message>
    <message>
        <source>the ceiling of your doctor</source>
        <translation>die Obergrenze deiner Praxis</translation>
    </message>
    <message>
        <source>the figure of your doctor</source>
        <translation>der Wert deiner Praxis</translation>
    </message>
    <message>
        <source>training with {litres} litres of sweat</source>
        <translation>Training mit {litres} Litern Schweiß</translation>
    </message>
    <message>
        <source>Vitamin D is planned as if your skin made none: the reference intake is meant for almost no sun (NASEM 2011).</source>
        <translation>Vitamin D wird geplant, als bildete deine Haut keins: Der Referenzwert gilt für fast keine Sonne (NASEM 2011).</translation>
    </message>
    <message>
        <source>Where you live the sun is too low in winter: from October to March skin makes hardly any vitamin D (Webb 1988).</source>
        <translation>Wo du lebst, steht die Sonne im Winter zu tief: Von Oktober bis März bildet die Haut kaum Vitamin D (Webb 1988).</translation>
    </message>
    <message>
        <source>Where you live the sun is low in winter: skin makes little vitamin D then, and near 50 degrees hardly any from November to February (Webb 1988).</source>
        <translation>Wo du lebst, steht die Sonne im Winter tief: Die Haut bildet dann wenig Vitamin D, um 50 Grad von November bis Februar kaum welches (Webb 1988).</translation>
    </message>
    <message>
        <source>Where you live skin can make vitamin D all the year.</source>
        <translation>Wo du lebst, kann die Haut das ganze Jahr Vitamin D bilden.</translation>
    </message>
    <message>
        <source>In summer your skin may make some. The plan does not count on it.</source>
        <translation>Im Sommer bildet deine Haut vielleicht welches. Der Plan rechnet nicht damit.</translation>
    </message>
    <message>
        <source>{n} of {wanted} dinners are cooked for two days: no other dish in the plan keeps.</source>
        <translation>{n} von {wanted} Abendessen werden für zwei Tage gekocht: Kein anderes Gericht im Plan hält sich.</translation>
    </message>
    <message>
        <source>{second} was left over from {first}; it is cooked by itself now.</source>
        <translation>{second} war der Rest von {first}; es wird jetzt eigens gekocht.</translation>
    </message>
    <message>
        <source>{first} is cooked for one day now.</source>
        <translation>{first} wird jetzt für einen Tag gekocht.</translation>
    </message>
    <message>
        <source>Changed for {rule}: {reason} ({source}).</source>
        <translation>Geändert wegen {rule}: {reason} ({source}).</translation>
    </message>
    <message>
        <source>Training days: at least {low} {unit}.</source>
        <translation>Trainingstage: mindestens {low} {unit}.</translation>
    </message>
    <message>
        <source>Training days: {low} to {high} {unit}.</source>
        <translation>Trainingstage: {low} bis {high} {unit}.</translation>
    </message>
    <message>
        <source>Each day at least {n} {unit}; the body stores it.</source>
        <translation>Jeden Tag mindestens {n} {unit}; der Körper speichert es.</translation>
    </message>
    <message>
        <source>Your supplements pass their upper limit of {limit} {unit}.</source>
        <translation>Deine Präparate überschreiten ihre Obergrenze von {limit} {unit}.</translation>
    </message>
    <message>
        <source>Without fish, vitamin D in food comes mostly from fortified drinks, spreads and cereals. Where it falls short, a supplement counts once it is entered under Care, and sun on the skin makes the vitamin too. Mushrooms grown under UV light are planned once a week for who marks them as liked.</source>
        <translation>Ohne Fisch kommt Vitamin D im Essen vor allem aus angereicherten Getränken, Streichfetten und Frühstücksflocken. Wo es fehlt, zählt ein Präparat, sobald du es unter „Vorsicht“ einträgst, und auch Sonne auf der Haut bildet das Vitamin. Pilze, die unter UV-Licht gewachsen sind, kommen einmal in der Woche auf den Tisch, wenn du sie als beliebt markierst.</translation>
    </message>
    <message>
        <source>From plants alone, food brings about half of this vitamin. Tablets and drops of vitamin D2, or of D3 made from lichen, hold nothing of animals (NIH Office of Dietary Supplements, fact sheet on vitamin D). Look for plant drinks and spreads with the vitamin added.</source>
        <translation>Aus Pflanzen allein bringt Essen etwa die Hälfte dieses Vitamins. Tabletten und Tropfen mit Vitamin D2 oder mit D3 aus Flechten enthalten nichts vom Tier (NIH Office of Dietary Supplements, Merkblatt zu Vitamin D). Such nach Pflanzendrinks und Streichfetten, denen das Vitamin zugesetzt ist.</translation>
    </message>
    <message>
        <source>The sources named for {rules} were not read for this program: the figures are known from other documents. Show them to your doctor or dietitian.</source>
        <translation>Die Quellen zu {rules} wurden für dieses Programm nicht selbst gelesen: Die Werte sind aus anderen Dokumenten bekannt. Zeige sie deinem Arzt oder deiner Ernährungsberatung.</translation>
    </message>
    <message>
        <source>And {n} more like this.</source>
        <translation>Und {n} weitere davon.</translation>
    </message>
    <message>
        <source>{nutrient}: {words}</source>
        <translation>{nutrient}: {words}</translation>
    </message>
    <message>
        <source>Your own minimum for {nutrient} is set aside until then.</source>
        <translation>Dein eigenes Minimum für {nutrient} ruht so lange.</translation>
    </message>
    <message>
        <source>{nutrient} is kept to at most {most} a day; unknown figures count as high.</source>
        <translation>{nutrient} bleibt bei höchstens {most} am Tag; unbekannte Werte zählen als hoch.</translation>
    </message>
    <message>
        <source>The last {n} cost {kcal} kcal and {usd} a day.</source>
        <translation>Die letzten {n} kosten {kcal} kcal und {usd} am Tag.</translation>
    </message>
    <message>
        <source>The last {n} cost {kcal} kcal a day.</source>
        <translation>Die letzten {n} kosten {kcal} kcal am Tag.</translation>
    </message>
    <message>
        <source>The last {n} cost {usd} a day.</source>
        <translation>Die letzten {n} kosten {usd} am Tag.</translation>
    </message>
    <message>
        <source>The last {n} cost nothing extra.</source>
        <translation>Die letzten {n} kosten nichts extra.</translation>
    </message>
    <message>
        <source>{n} less would cost {kcal} kcal and {usd} a day.</source>
        <translation>{n} weniger würden {kcal} kcal und {usd} am Tag kosten.</translation>
    </message>
    <message>
        <source>{n} less would cost {kcal} kcal a day.</source>
        <translation>{n} weniger würden {kcal} kcal am Tag kosten.</translation>
    </message>
    <message>
        <source>{n} less would cost {usd} a day.</source>
        <translation>{n} weniger würden {usd} am Tag kosten.</translation>
    </message>
    <message>
        <source>{n} less would cost nothing.</source>
        <translation>{n} weniger würden nichts kosten.</translation>
    </message>
    <message>
        <source>Cannot hold together: {rules}. {reach}</source>
        <translation>Das geht nicht zusammen: {rules}. {reach}</translation>
    </message>
    <message>
        <source>Not found together: {rules}. {reach}</source>
        <translation>Nicht zusammen gefunden: {rules}. {reach}</translation>
    </message>
    <message>
        <source>What helps: {words}. {effect}</source>
        <translation>Was hilft: {words}. {effect}</translation>
    </message>
    <message>
        <source>Tightest now: {rule}.</source>
        <translation>Am engsten ist jetzt: {rule}.</translation>
    </message>
    <message>
        <source>Tightest now: {rule}. It keeps out {foods}.</source>
        <translation>Am engsten ist jetzt: {rule}. Das hält {foods} fern.</translation>
    </message>
    <message>
        <source>Without {food} the best day found would miss {rule} by {gap}.</source>
        <translation>Ohne {food} würde der beste gefundene Tag {rule} um {gap} verfehlen.</translation>
    </message>
    <message>
        <source>Without {food} the day could do as well with other foods.</source>
        <translation>Ohne {food} ginge es an dem Tag mit anderen Lebensmitteln ebenso gut.</translation>
    </message>
    <message>
        <source>Without {food} the best day found meets its targets too, with {less} less of {nutrient}.</source>
        <translation>Auch ohne {food} erreicht der beste gefundene Tag seine Ziele, mit {less} weniger {nutrient}.</translation>
    </message>
    <message>
        <source>Left out: {where}, which passes a limit. {message}.</source>
        <translation>Weggelassen: {where}, die eine Grenze überschreitet. {message}.</translation>
    </message>
    <message>
        <source>Too little fits. {message}.</source>
        <translation>Zu wenig passt. {message}.</translation>
    </message>
    <message>
        <source>{message}.</source>
        <translation>{message}.</translation>
    </message>
    <message>
        <source>Nothing fits {meal}; it is left empty every day.</source>
        <translation>Nichts passt für {meal}; das bleibt jeden Tag leer.</translation>
    </message>
    <message>
        <source>Nothing fits {meal}; it is left empty.</source>
        <translation>Nichts passt für {meal}; das bleibt leer.</translation>
    </message>
    <message>
        <source>cost unknown ({why})</source>
        <translation>Kosten unbekannt ({why})</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>at least {eaten} ({why})</source>
        <translation>mindestens {eaten} ({why})</translation>
    </message>
    <message>
        <source>about {eaten} ({why})</source>
        <translation>etwa {eaten} ({why})</translation>
    </message>
    <message>
        <source>at least {whole}, of which {eaten} is eaten ({why})</source>
        <translation>mindestens {whole}, davon {eaten} gegessen ({why})</translation>
    </message>
    <message>
        <source>about {whole}, of which {eaten} is eaten ({why})</source>
        <translation>etwa {whole}, davon {eaten} gegessen ({why})</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>prices of {years} in dollars of {money}</source>
        <translation>Preise von {years} in Dollar von {money}</translation>
    </message>
    <message>
        <source>prices of {years}</source>
        <translation>Preise von {years}</translation>
    </message>
    <message>
        <source>{n} price of your own</source>
        <translation>{n} eigener Preis</translation>
    </message>
    <message>
        <source>{n} prices of your own</source>
        <translation>{n} eigene Preise</translation>
    </message>
    <message>
        <source>{n} price estimated from foods of its kind</source>
        <translation>{n} Preis nach Lebensmitteln seiner Art geschätzt</translation>
    </message>
    <message>
        <source>{n} prices estimated from foods of their kind</source>
        <translation>{n} Preise nach Lebensmitteln ihrer Art geschätzt</translation>
    </message>
    <message>
        <source>{n} item without a price</source>
        <translation>{n} Ware ohne Preis</translation>
    </message>
    <message>
        <source>{n} items without a price</source>
        <translation>{n} Waren ohne Preis</translation>
    </message>
    <message>
        <source>Talk to a doctor when {when}.</source>
        <translation>Hol ärztlichen Rat, wenn: {when}.</translation>
    </message>
    <message>
        <source>Get help the same day when {when}.</source>
        <translation>Hol noch am selben Tag Hilfe, wenn: {when}.</translation>
    </message>
    <message>
        <source>This program plans meals. It does not find illness and does not take a doctor&apos;s place.</source>
        <translation>Dieses Programm plant Mahlzeiten. Es findet keine Krankheit und ersetzt keine ärztliche Hilfe.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{group} such as {food}</source>
        <translation>{group} wie {food}</translation>
    </message>
    <message>
        <source>fortified {kind}</source>
        <translation>{kind}, angereichert</translation>
    </message>
    <message>
        <source>fortified foods</source>
        <translation>angereicherte Lebensmittel</translation>
    </message>
    <message>
        <source>fermented foods</source>
        <translation>fermentierte Lebensmittel</translation>
    </message>
    <message>
        <source>One of the documents names {food} as a source of {nutrients}.</source>
        <translation>Eines der Dokumente nennt {food} als Quelle von {nutrients}.</translation>
    </message>
    <message>
        <source>Two of the documents name {food} as a source of {nutrients}.</source>
        <translation>Zwei der Dokumente nennen {food} als Quelle von {nutrients}.</translation>
    </message>
    <message>
        <source>All three documents name {food} as a source of {nutrients}.</source>
        <translation>Alle drei Dokumente nennen {food} als Quelle von {nutrients}.</translation>
    </message>
    <message>
        <source>{food} ({amount}) brings {figures}.</source>
        <translation>{food} ({amount}) bringt {figures}.</translation>
    </message>
    <message>
        <source>Brings {figures}.</source>
        <translation>Bringt {figures}.</translation>
    </message>
    <message>
        <source>The most {nutrient} comes from {food}.</source>
        <translation>Am meisten {nutrient} kommt aus {food}.</translation>
    </message>
    <message>
        <source>{n} ({share} of the day&apos;s target)</source>
        <translation>{n} ({share} des Tagesziels)</translation>
    </message>
    <message>
        <source>{n} ({share})</source>
        <translation>{n} ({share})</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>{day} of week {n}</source>
        <translation>{day} der Woche {n}</translation>
    </message>
    <message>
        <source>The average day</source>
        <translation>Der Durchschnittstag</translation>
    </message>
    <message>
        <source>breakfast</source>
        <translation>das Frühstück</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>das Mittagessen</translation>
    </message>
    <message>
        <source>dinner</source>
        <translation>das Abendessen</translation>
    </message>
    <message>
        <source>the snack</source>
        <translation>der Imbiss</translation>
    </message>
    <message>
        <source>the evening meal</source>
        <translation>die Abendmahlzeit</translation>
    </message>
    <message>
        <source>the drink for training</source>
        <translation>das Getränk zum Training</translation>
    </message>
    <message>
        <source>{meal} on {day}</source>
        <translation>{meal} am {day}</translation>
    </message>
    <message>
        <source>{n} {unit}</source>
        <translation>{n} {unit}</translation>
    </message>
    <message>
        <source>${n}</source>
        <translation>{n} $</translation>
    </message>
    <message>
        <source>{some}, {last}</source>
        <translation>{some}, {last}</translation>
    </message>
    <message>
        <source>{some}; {then}</source>
        <translation>{some}; {then}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation>{first} {then}</translation>
    </message>
    <message>
        <source>{who} lacks {gap} {unit} of {nutrient} ({amount} of {limit})</source>
        <translation>{who}: {gap} {unit} {nutrient} fehlen ({amount} von {limit})</translation>
    </message>
    <message>
        <source>{who} has {gap} {unit} of {nutrient} too much ({amount}, at most {limit})</source>
        <translation>{who}: {gap} {unit} {nutrient} zu viel ({amount}, höchstens {limit})</translation>
    </message>
    <message>
        <source>it was locked and is another meal now</source>
        <translation>es war festgehalten und ist jetzt eine andere Mahlzeit</translation>
    </message>
    <message>
        <source>The plan is called {status} and misses {n} targets</source>
        <translation>Der Plan heißt {status} und verfehlt {n} Ziele</translation>
    </message>
    <message>
        <source>it has {n} g of lactose, at most {most} g is borne</source>
        <translation>es hat {n} g Laktose, vertragen werden höchstens {most} g</translation>
    </message>
    <message>
        <source>{n} ml to drink, at most {most} ml are to be had around training</source>
        <translation>{n} ml zu trinken, rund ums Training sind höchstens {most} ml vorgesehen</translation>
    </message>
    <message>
        <source>{day}: {nutrient} {n} {unit}, not {low} to {high}</source>
        <translation>{day}: {nutrient} {n} {unit}, nicht {low} bis {high}</translation>
    </message>
    <message>
        <source>{day}: {n} g of {food}, above {most} g a day</source>
        <translation>{day}: {n} g {food}, mehr als {most} g am Tag</translation>
    </message>
    <message>
        <source>{day}: {nutrient} {n} {unit}, ceiling {most}</source>
        <translation>{day}: {nutrient} {n} {unit}, Grenze {most}</translation>
    </message>
    <message>
        <source>{meal}, or much the same, stands at {places}</source>
        <translation>{meal} oder fast dasselbe steht bei {places}</translation>
    </message>
    <message>
        <source>the tables do not know it</source>
        <translation>die Tabellen kennen es nicht</translation>
    </message>
    <message>
        <source>the plan has no such meal</source>
        <translation>der Plan hat keine solche Mahlzeit</translation>
    </message>
    <message>
        <source>it was to stay empty</source>
        <translation>das sollte leer bleiben</translation>
    </message>
    <message>
        <source>{n} {unit} ({grams} g) of {food} is no household portion</source>
        <translation>{n} {unit} ({grams} g) {food} ist keine Haushaltsportion</translation>
    </message>
    <message>
        <source>a food stands in it twice or weighs nothing</source>
        <translation>ein Lebensmittel steht zweimal darin oder wiegt nichts</translation>
    </message>
    <message>
        <source>the dish {dish} is not made for it</source>
        <translation>das Gericht {dish} ist nicht dafür gemacht</translation>
    </message>
    <message>
        <source>it takes {n} minutes, {k} were wanted</source>
        <translation>es dauert {n} Minuten, gewünscht waren {k}</translation>
    </message>
    <message>
        <source>{where}: {message}</source>
        <translation>{where}: {message}</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>The plan has no date. Say on which day it begins.</source>
        <translation>Der Plan hat kein Datum. Sag, an welchem Tag er beginnt.</translation>
    </message>
    <message>
        <source>Left from {day}: warm it up or take it out.</source>
        <translation>Rest von {day}: aufwärmen oder herausnehmen.</translation>
    </message>
    <message>
        <source>{energy}, {n} min to make</source>
        <translation>{energy}, {n} Min. Zubereitung</translation>
    </message>
    <message>
        <source>{bounds} on average</source>
        <translation>{bounds} im Mittel</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Cost of whole packs: {bill}</source>
        <translation>Kosten ganzer Packungen: {bill}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>low: {days}</source>
        <translation>zu wenig: {days}</translation>
    </message>
    <message>
        <source>high: {days}</source>
        <translation>zu viel: {days}</translation>
    </message>
    <message>
        <source>Nutrient</source>
        <translation>Nährstoff</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Je</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Nutrients</source>
        <translation>Nährstoffe</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Mahlzeit</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>Gericht</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>Gramm</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Figures: USDA (Foundation Foods, FNDDS, SR28). Reference intakes: NASEM. Some foods have no figure for a nutrient.</source>
        <translation>Werte: USDA (Foundation Foods, FNDDS, SR28). Referenzwerte: NASEM. Einige Lebensmittel haben für einen Nährstoff keinen Wert.</translation>
    </message>
    <message>
        <source>Staples: check that you have them</source>
        <translation>Vorratszutaten: nachsehen, ob sie da sind</translation>
    </message>
    <message>
        <source>At home already</source>
        <translation>Schon zu Hause</translation>
    </message>
    <message>
        <source>Good to take along in a box.</source>
        <translation>Gut zum Mitnehmen in einer Dose.</translation>
    </message>
    <message>
        <source>Good before or after training.</source>
        <translation>Gut vor oder nach dem Training.</translation>
    </message>
    <message>
        <source>Meals for {n} days</source>
        <translation>Mahlzeiten für {n} Tage</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>Woche vom {date}</translation>
    </message>
    <message>
        <source>{n} kcal</source>
        <translation>{n} kcal</translation>
    </message>
    <message>
        <source>Add fresh when it is eaten: {foods}.</source>
        <translation>Frisch dazugeben, wenn gegessen wird: {foods}.</translation>
    </message>
    <message>
        <source>Keeps {n} day in the fridge: cook once, eat twice.</source>
        <translation>Hält {n} Tag im Kühlschrank: einmal kochen, zweimal essen.</translation>
    </message>
    <message>
        <source>Keeps {n} days in the fridge: cook once, eat twice.</source>
        <translation>Hält {n} Tage im Kühlschrank: einmal kochen, zweimal essen.</translation>
    </message>
    <message>
        <source>{title} (left from {day})</source>
        <translation>{title} (Rest von {day})</translation>
    </message>
    <message>
        <source>To drink</source>
        <translation>Zu trinken</translation>
    </message>
    <message>
        <source>{nutrient} {n} ({bounds})</source>
        <translation>{nutrient} {n} ({bounds})</translation>
    </message>
    <message>
        <source>{nutrient} {n} ({bounds}; {k} of it from supplements)</source>
        <translation>{nutrient} {n} ({bounds}; {k} davon aus Präparaten)</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Frühstück</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittagessen</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Abendessen</translation>
    </message>
    <message>
        <source>Snack</source>
        <translation>Imbiss</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>schwanger</translation>
    </message>
    <message>
        <source>nursing</source>
        <translation>stillend</translation>
    </message>
    <message>
        <source>omnivore</source>
        <translation>isst alles</translation>
    </message>
    <message>
        <source>{day} {date}</source>
        <translation>{day} {date}</translation>
    </message>
    <message>
        <source>{day} (week {n})</source>
        <translation>{day} (Woche {n})</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Cramps</source>
        <translation>Krämpfe</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nachts</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Stärkster</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Sleep h</source>
        <translation>Schlaf (Std.)</translation>
    </message>
    <message>
        <source>Drunk ml</source>
        <translation>Getrunken (ml)</translation>
    </message>
    <message>
        <source>Days noted</source>
        <translation>Tage notiert</translation>
    </message>
    <message>
        <source>The page counts what was noted at home. That two things fall together does not mean that one causes the other.</source>
        <translation>Die Seite zählt, was zu Hause notiert wurde. Dass zwei Dinge zusammenfallen, heißt nicht, dass eines die Ursache des anderen ist.</translation>
    </message>
    <message>
        <source>Cramps noted: {n}, of these at night: {nights}.</source>
        <translation>Notierte Krämpfe: {n}, davon nachts: {nights}.</translation>
    </message>
    <message>
        <source>Strength from 1 to 10: {mean} on average.</source>
        <translation>Stärke von 1 bis 10: im Mittel {mean}.</translation>
    </message>
    <message>
        <source>Longest: {n} minutes ({timed} were timed).</source>
        <translation>Der längste: {n} Minuten (bei {timed} ist die Dauer notiert).</translation>
    </message>
    <message>
        <source>Days with meals noted: {n}. Figures are of planned meals that were eaten.</source>
        <translation>Tage mit notierten Mahlzeiten: {n}. Die Zahlen gelten für geplante Mahlzeiten, die gegessen wurden.</translation>
    </message>
    <message>
        <source>{n} {short_month}</source>
        <translation>{n}. {short_month}</translation>
    </message>
    <message>
        <source>{eaten} of {planned}</source>
        <translation>{eaten} / {planned}</translation>
    </message>
    <message>
        <source>None is noted in the program.</source>
        <translation>Im Programm ist nichts eingetragen.</translation>
    </message>
    <message>
        <source>Supplement: {name}, {amount} {unit}, once a day</source>
        <translation>Präparat: {name}, {amount} {unit}, einmal am Tag</translation>
    </message>
    <message>
        <source>Supplement: {name}, {amount} {unit}, {n} times a day</source>
        <translation>Präparat: {name}, {amount} {unit}, {n}-mal am Tag</translation>
    </message>
    <message>
        <source>{n} {month}</source>
        <translation>{n}. {month}</translation>
    </message>
    <message>
        <source>{who}, {age}</source>
        <translation>{who}, {age}</translation>
    </message>
    <message>
        <source>without {allergens}</source>
        <translation>ohne {allergens}</translation>
    </message>
    <message>
        <source>at least {n}</source>
        <translation>mindestens {n}</translation>
    </message>
    <message>
        <source>at most {n}</source>
        <translation>höchstens {n}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zubereitung</translation>
    </message>
    <message>
        <source>Why this dish</source>
        <translation>Warum dieses Gericht</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Give a name: at least one letter.</source>
        <translation>Gib einen Namen ein: mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>That name has {n} letters. Use at most {most}.</source>
        <translation>Dieser Name hat {n} Buchstaben. Nimm höchstens {most}.</translation>
    </message>
    <message>
        <source>There is already somebody called {name}. Choose another name.</source>
        <translation>Es gibt schon jemanden namens {name}. Wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>These meals cost about {usd}.</source>
        <translation>Diese Mahlzeiten kosten etwa {usd}.</translation>
    </message>
    <message>
        <source>These meals cost about {usd}; {part} of it is estimated, for foods without a price.</source>
        <translation>Diese Mahlzeiten kosten etwa {usd}; davon sind {part} geschätzt, für Lebensmittel ohne Preis.</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>Mehrere zusammen</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Get help the same day when</source>
        <translation>Hol noch am selben Tag Hilfe, wenn</translation>
    </message>
    <message>
        <source>Talk to a doctor when</source>
        <translation>Hol ärztlichen Rat, wenn</translation>
    </message>
    <message>
        <source>In this program</source>
        <translation>In diesem Programm</translation>
    </message>
    <message>
        <source>B vitamins</source>
        <translation>B-Vitamine</translation>
    </message>
    <message>
        <source>Supermarket</source>
        <translation>Supermarkt</translation>
    </message>
    <message>
        <source>{day}: {n} ml to drink, {most} ml were agreed with a doctor</source>
        <translation>{day}: {n} ml zu trinken, ärztlich vereinbart sind {most} ml</translation>
    </message>
    <message>
        <source>Drinks, milk and soup together are kept to at most {n} ml a day, the figure of your doctor.</source>
        <translation>Getränke, Milch und Suppe zusammen bleiben bei höchstens {n} ml am Tag, der ärztlich vereinbarten Menge.</translation>
    </message>
    <message>
        <source>Nothing to drink is planned around training until you enter how much your doctor lets you drink (under Care).</source>
        <translation>Rund ums Training wird nichts zu trinken geplant, bis du (unter „Vorsicht“) einträgst, wie viel du trinken darfst.</translation>
    </message>
    <message>
        <source>How much you drink is for your doctor to say. Drinks, milk and soup in the meals bring {planned} ml of water, other food {food} ml.</source>
        <translation>Wie viel du trinkst, bestimmt deine Ärztin oder dein Arzt. Getränke, Milch und Suppe in den Mahlzeiten bringen {planned} ml Wasser, anderes Essen {food} ml.</translation>
    </message>
    <message>
        <source>The drinks, milk and soup of this day bring {planned} ml, more than the {wanted} ml you agreed with your doctor. Swap a meal of your own choice that has much to drink.</source>
        <translation>Getränke, Milch und Suppe bringen an diesem Tag {planned} ml, mehr als die ärztlich vereinbarten {wanted} ml. Tausche eine selbst gewählte Mahlzeit aus, die viel zu trinken hat.</translation>
    </message>
    <message>
        <source>Drink at most {wanted} ml, as agreed with your doctor: drinks, milk and soup in the meals bring {planned} ml, {glasses} may stand beside them. Other food brings {food} ml.</source>
        <translation>Trink höchstens {wanted} ml, wie ärztlich vereinbart: Getränke, Milch und Suppe in den Mahlzeiten bringen {planned} ml, daneben ist Platz für {glasses}. Anderes Essen bringt {food} ml.</translation>
    </message>
    <message>
        <source>Drink about {wanted} ml, {sweat} ml of it for what you sweat and never more than that: {planned} ml in the meals and {glasses} beside them. Other food brings {food} ml.</source>
        <translation>Trink etwa {wanted} ml, davon {sweat} ml für das, was du schwitzt, und nie mehr als das: {planned} ml in den Mahlzeiten und {glasses} daneben. Anderes Essen bringt {food} ml.</translation>
    </message>
    <message>
        <source>Drink about {wanted} ml: {planned} ml in the meals and {glasses} beside them. Other food brings {food} ml. Source: {source}.</source>
        <translation>Trink etwa {wanted} ml: {planned} ml in den Mahlzeiten und {glasses} daneben. Anderes Essen bringt {food} ml. Quelle: {source}.</translation>
    </message>
    <message>
        <source>Drink at most {wanted} ml, as agreed with your doctor: {glasses} beside the meals. Other food brings {food} ml.</source>
        <translation>Trink höchstens {wanted} ml, wie mit deiner Praxis vereinbart: {glasses} neben den Mahlzeiten. Anderes Essen bringt {food} ml.</translation>
    </message>
    <message>
        <source>Drink about {wanted} ml, {sweat} ml of it for what you sweat and never more than that: {glasses} beside the meals. Other food brings {food} ml.</source>
        <translation>Trink etwa {wanted} ml, davon {sweat} ml für das, was du schwitzt, und nie mehr als das: {glasses} neben den Mahlzeiten. Anderes Essen bringt {food} ml.</translation>
    </message>
    <message>
        <source>Drink about {wanted} ml: {glasses} beside the meals. Other food brings {food} ml. Source: {source}.</source>
        <translation>Trink etwa {wanted} ml: {glasses} neben den Mahlzeiten. Anderes Essen bringt {food} ml. Quelle: {source}.</translation>
    </message>
    <message>
        <source>no glass</source>
        <translation>kein Glas</translation>
    </message>
    <message>
        <source>1 glass of {ml} ml</source>
        <translation>1 Glas zu {ml} ml</translation>
    </message>
    <message>
        <source>{n} glasses of {ml} ml</source>
        <translation>{n} Gläser zu {ml} ml</translation>
    </message>
    <message>
        <source>it has more lactose than you bear at once, or more drink than training allows</source>
        <translation>sie hat mehr Laktose, als du auf einmal verträgst, oder mehr zu trinken, als fürs Training vorgesehen ist</translation>
    </message>
    <message>
        <source>at most {usd} a week</source>
        <translation>höchstens {usd} in der Woche</translation>
    </message>
    <message>
        <source>{group} at least {n}× a week</source>
        <translation>{group} mindestens {n}× in der Woche</translation>
    </message>
    <message>
        <source>{group} at most {n}× a week</source>
        <translation>{group} höchstens {n}× in der Woche</translation>
    </message>
    <message>
        <source>without the {n} dishes you never want</source>
        <translation>ohne die {n} Gerichte, die du nie willst</translation>
    </message>
    <message>
        <source>never the dish “{name}”</source>
        <translation>nie das Gericht „{name}“</translation>
    </message>
    <message>
        <source>{usd} more a week</source>
        <translation>{usd} mehr in der Woche</translation>
    </message>
    <message>
        <source>{group} {n}× a week instead of {before}×</source>
        <translation>{group} {n}× in der Woche statt {before}×</translation>
    </message>
    <message>
        <source>{group} at breakfast</source>
        <translation>{group} zum Frühstück</translation>
    </message>
    <message>
        <source>{group} at lunch</source>
        <translation>{group} zum Mittagessen</translation>
    </message>
    <message>
        <source>{group} at dinner</source>
        <translation>{group} zum Abendessen</translation>
    </message>
    <message>
        <source>{group} as a snack</source>
        <translation>{group} als Imbiss</translation>
    </message>
    <message>
        <source>{group} in the evening</source>
        <translation>{group} am späten Abend</translation>
    </message>
    <message>
        <source>how much you drink is for your doctor to say</source>
        <translation>wie viel du trinkst, sagt deine Praxis</translation>
    </message>
    <message>
        <source>{glasses} a day beside the meals</source>
        <translation>{glasses} am Tag neben den Mahlzeiten</translation>
    </message>
    <message>
        <source>{low} to {high} glasses of {ml} ml a day beside the meals</source>
        <translation>{low} bis {high} Gläser zu {ml} ml am Tag neben den Mahlzeiten</translation>
    </message>
    <message>
        <source>{day} {n}</source>
        <translation>{day} {n}</translation>
    </message>
    <message>
        <source>glasses of {ml} ml beside the meals: {days}</source>
        <translation>Gläser zu {ml} ml neben den Mahlzeiten: {days}</translation>
    </message>
    <message>
        <source>Write how the dish is called.</source>
        <translation>Schreib, wie das Gericht heißt.</translation>
    </message>
    <message>
        <source>Tick when it may be eaten.</source>
        <translation>Kreuz an, wann es gegessen wird.</translation>
    </message>
    <message>
        <source>Add what it is made of.</source>
        <translation>Füg hinzu, woraus es besteht.</translation>
    </message>
    <message>
        <source>Something must always be in it: leave one role needed.</source>
        <translation>Etwas muss immer darin sein: Lass eine Rolle nötig.</translation>
    </message>
    <message>
        <source>Name it, as grain or topping.</source>
        <translation>Gib ihr einen Namen, etwa Getreide oder Auflage.</translation>
    </message>
    <message>
        <source>A name has none of the signs { } [ ] +.</source>
        <translation>Ein Name hat keines der Zeichen { } [ ] +.</translation>
    </message>
    <message>
        <source>No food may play it. Add one.</source>
        <translation>Kein Lebensmittel kann sie einnehmen. Füg eines hinzu.</translation>
    </message>
    <message>
        <source>The smallest amount is above the largest.</source>
        <translation>Die kleinste Menge ist größer als die größte.</translation>
    </message>
    <message>
        <source>Added sugar</source>
        <translation>Zugesetzter Zucker</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>Caffeine</source>
        <translation>Koffein</translation>
    </message>
    <message>
        <source>Fermented</source>
        <translation>Fermentiert</translation>
    </message>
    <message>
        <source>Fortified</source>
        <translation>Angereichert</translation>
    </message>
    <message>
        <source>Much mercury</source>
        <translation>Viel Quecksilber</translation>
    </message>
    <message>
        <source>Much oxalate</source>
        <translation>Viel Oxalat</translation>
    </message>
    <message>
        <source>Drink with much potassium</source>
        <translation>Getränk mit viel Kalium</translation>
    </message>
    <message>
        <source>May carry listeria</source>
        <translation>Kann Listerien tragen</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Leber</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Salt substitute</source>
        <translation>Salzersatz</translation>
    </message>
    <message>
        <source>Only if needed</source>
        <translation>Nur bei Bedarf</translation>
    </message>
    <message>
        <source>For sport</source>
        <translation>Für Sport</translation>
    </message>
    <message>
        <source>Unpasteurised</source>
        <translation>Nicht pasteurisiert</translation>
    </message>
    <message>
        <source>UV-treated</source>
        <translation>UV-behandelt</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Gib ihm einen.</translation>
    </message>
    <message>
        <source>Write one of the program&apos;s kinds, as nut.</source>
        <translation>Schreib eine der Arten des Programms, etwa nut.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no id here.</source>
        <translation>„{text}“ ist hier keine Kennung.</translation>
    </message>
    <message>
        <source>Write own_ and a word, as own_oat_drink.</source>
        <translation>Schreib own_ und ein Wort, etwa own_oat_drink.</translation>
    </message>
    <message>
        <source>The allergen declaration is missing.</source>
        <translation>Die Angabe der Allergene fehlt.</translation>
    </message>
    <message>
        <source>&quot;-&quot; is no declaration here.</source>
        <translation>„-“ ist hier keine Angabe.</translation>
    </message>
    <message>
        <source>Write one, as cup=240.</source>
        <translation>Schreib eines, etwa cup=240.</translation>
    </message>
    <message>
        <source>Its smallest step, {least} g, is more than {most} g.</source>
        <translation>Der kleinste Schritt, {least} g, ist mehr als {most} g.</translation>
    </message>
    <message>
        <source>Write figure=origin, of {words}.</source>
        <translation>Schreib Wert=Herkunft, eine von: {words}.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no origin.</source>
        <translation>„{text}“ ist keine Herkunft.</translation>
    </message>
    <message>
        <source>Say what it contains, or &quot;none&quot; if you have looked and there is nothing.</source>
        <translation>Sag, was es enthält, oder „none“, wenn du nachgesehen hast und es nichts ist.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Es fehlt.</translation>
    </message>
    <message>
        <source>A meal cannot be sized without it.</source>
        <translation>Ohne diesen Wert lässt sich keine Mahlzeit bemessen.</translation>
    </message>
    <message>
        <source>Wheat has gluten, which is not declared.</source>
        <translation>Weizen hat Gluten; das ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Add gluten.</source>
        <translation>Füg Gluten hinzu.</translation>
    </message>
    <message>
        <source>It is {diet}, but contains {found}.</source>
        <translation>Es ist {diet}, enthält aber {found}.</translation>
    </message>
    <message>
        <source>Write {word}.</source>
        <translation>Schreib {word}.</translation>
    </message>
    <message>
        <source>The name speaks of {allergen}, which is not declared.</source>
        <translation>Der Name deutet auf {allergen}, was nicht angegeben ist.</translation>
    </message>
    <message>
        <source>Add {word}, or say why not in allergen_reason.</source>
        <translation>Ergänze {word}, oder schreib in allergen_reason, warum nicht.</translation>
    </message>
    <message>
        <source>Protein, fat, carbohydrate and water weigh {n} g in 100 g.</source>
        <translation>Eiweiß, Fett, Kohlenhydrate und Wasser wiegen {n} g von 100 g.</translation>
    </message>
    <message>
        <source>Check them, and figures_per_g.</source>
        <translation>Prüf sie, und figures_per_g.</translation>
    </message>
    <message>
        <source>{n} kcal in 100 g, but its protein, fat and carbohydrate give {span}.</source>
        <translation>{n} kcal in 100 g, aber Eiweiß, Fett und Kohlenhydrate ergeben {span}.</translation>
    </message>
    <message>
        <source>Check the four (kJ and kcal?), or say why in energy_reason.</source>
        <translation>Prüf die vier (kJ und kcal?), oder sag in energy_reason, warum.</translation>
    </message>
    <message>
        <source>{n} {unit} in 100 g is more than there can be.</source>
        <translation>{n} {unit} in 100 g ist mehr, als darin sein kann.</translation>
    </message>
    <message>
        <source>Check the unit, and figures_per_g.</source>
        <translation>Prüf die Einheit, und figures_per_g.</translation>
    </message>
    <message>
        <source>{part} is more than {whole}.</source>
        <translation>{part}: das ist mehr als {whole}.</translation>
    </message>
    <message>
        <source>Check both.</source>
        <translation>Prüf beide.</translation>
    </message>
    <message>
        <source>Begin with a letter.</source>
        <translation>Fang mit einem Buchstaben an.</translation>
    </message>
    <message>
        <source>It has {n} letters.</source>
        <translation>Es hat {n} Zeichen.</translation>
    </message>
    <message>
        <source>Keep to {n}.</source>
        <translation>Höchstens {n} sind möglich.</translation>
    </message>
    <message>
        <source>It has letters that cannot be shown.</source>
        <translation>Es hat Zeichen, die nicht gezeigt werden können.</translation>
    </message>
    <message>
        <source>Write one plain line.</source>
        <translation>Schreib eine einfache Zeile.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no number of grams.</source>
        <translation>„{text}“ ist keine Angabe in Gramm.</translation>
    </message>
    <message>
        <source>Write grams, as 28.</source>
        <translation>Schreib Gramm, etwa 28.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is unknown.</source>
        <translation>„{word}“ ist unbekannt.</translation>
    </message>
    <message>
        <source>Mend one of them.</source>
        <translation>Berichtige eines davon.</translation>
    </message>
    <message>
        <source>{dish}, role {role}</source>
        <translation>{dish}, Rolle {role}</translation>
    </message>
    <message>
        <source>There is one in {file} already.</source>
        <translation>In {file} gibt es schon eines.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Benenne eines davon um.</translation>
    </message>
    <message>
        <source>Name some in &quot;foods&quot;, or remove the role.</source>
        <translation>Nenne welche unter „foods“, oder entferne die Rolle.</translation>
    </message>
    <message>
        <source>No food may play it.</source>
        <translation>Dafür ist kein Lebensmittel genannt.</translation>
    </message>
    <message>
        <source>No food &quot;{food}&quot;.</source>
        <translation>Es gibt kein Lebensmittel „{food}“.</translation>
    </message>
    <message>
        <source>No step of &quot;{food}&quot; lies within {low} to {high} g.</source>
        <translation>Keine Menge von „{food}“ liegt zwischen {low} und {high} g.</translation>
    </message>
    <message>
        <source>Its steps: {steps}.</source>
        <translation>Die Mengen: {steps}.</translation>
    </message>
    <message>
        <source>No step of &quot;{food}&quot; in these measures lies within {low} to {high} g.</source>
        <translation>Keine Menge von „{food}“ in diesen Maßen liegt zwischen {low} und {high} g.</translation>
    </message>
    <message>
        <source>Write [least, most], as [180, 360].</source>
        <translation>Schreib [kleinste, größte], etwa [180, 360].</translation>
    </message>
    <message>
        <source>{entry} is not a table.</source>
        <translation>{entry} ist keine Tabelle.</translation>
    </message>
    <message>
        <source>Write its keys: {keys}.</source>
        <translation>Schreib die Schlüssel: {keys}.</translation>
    </message>
    <message>
        <source>Unknown key &quot;{key}&quot;.</source>
        <translation>Unbekannter Schlüssel „{key}“.</translation>
    </message>
    <message>
        <source>Write a {kind}.</source>
        <translation>Schreib einen Wert der Art {kind}.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is missing.</source>
        <translation>„{key}“ fehlt.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Ergänze es.</translation>
    </message>
    <message>
        <source>There are two roles of this name.</source>
        <translation>Es gibt zwei Rollen dieses Namens.</translation>
    </message>
    <message>
        <source>Rename one.</source>
        <translation>Benenne eine um.</translation>
    </message>
    <message>
        <source>&quot;{food}&quot; stands in role &quot;{role}&quot; already.</source>
        <translation>„{food}“ steht schon in der Rolle „{role}“.</translation>
    </message>
    <message>
        <source>A food plays one role in a dish: remove it from one.</source>
        <translation>Ein Lebensmittel hat in einem Gericht nur eine Rolle: Nimm es aus einer heraus.</translation>
    </message>
    <message>
        <source>The title names no role: &quot;{name}&quot;.</source>
        <translation>Der Titel nennt keine Rolle: „{name}“.</translation>
    </message>
    <message>
        <source>The title needs &quot;{name}&quot;, which is optional.</source>
        <translation>Der Titel braucht „{name}“, was auch fehlen darf.</translation>
    </message>
    <message>
        <source>Put that part of the title in [ ].</source>
        <translation>Setze diesen Teil des Titels in [ ].</translation>
    </message>
    <message>
        <source>In the title &quot;{title}&quot; {what}.</source>
        <translation>Im Titel „{title}“ {what}.</translation>
    </message>
    <message>
        <source>Close every bracket that is opened.</source>
        <translation>Schließ jede Klammer, die du öffnest.</translation>
    </message>
    <message>
        <source>Write one of {words}.</source>
        <translation>Schreib eines von: {words}.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is empty.</source>
        <translation>„{key}“ ist leer.</translation>
    </message>
    <message>
        <source>Name some of {words}.</source>
        <translation>Nenne etwas von: {words}.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {value}.</source>
        <translation>„{key}“ ist {value}.</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
    </message>
    <message>
        <source>Did you mean &quot;{word}&quot;?</source>
        <translation>Meinst du „{word}“?</translation>
    </message>
    <message>
        <source>Nothing has a like name.</source>
        <translation>Nichts heißt ähnlich.</translation>
    </message>
    <message>
        <source>Known: {words}.</source>
        <translation>Bekannt sind: {words}.</translation>
    </message>
    <message>
        <source>Leave the cell empty if it is not known.</source>
        <translation>Lass die Zelle leer, wenn du es nicht weißt.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is too large.</source>
        <translation>„{text}“ ist zu groß.</translation>
    </message>
    <message>
        <source>Write the number of the label.</source>
        <translation>Schreib die Zahl von der Packung.</translation>
    </message>
    <message>
        <source>&quot;{unit}&quot; is no unit of {nutrient} known here.</source>
        <translation>„{unit}“ ist hier keine Einheit für {nutrient}.</translation>
    </message>
    <message>
        <source>Write it in {unit} (or one of: {units}).</source>
        <translation>Schreib es in {unit} (oder einer von: {units}).</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; can be read as {one} or as {other}.</source>
        <translation>„{text}“ kann {one} oder {other} heißen.</translation>
    </message>
    <message>
        <source>Write it without a mark between thousands.</source>
        <translation>Schreib sie ohne Zeichen zwischen den Tausendern.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is negative.</source>
        <translation>„{text}“ ist negativ.</translation>
    </message>
    <message>
        <source>Write 0 or more.</source>
        <translation>Schreib 0 oder mehr.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; begins like a formula.</source>
        <translation>„{text}“ beginnt wie eine Formel.</translation>
    </message>
    <message>
        <source>Write a plain number.</source>
        <translation>Schreib nur eine Zahl.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a number.</source>
        <translation>„{text}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Write one, as 12.5.</source>
        <translation>Schreib eine, etwa 12,5.</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8).</source>
        <translation>Speichere sie als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>Its letters are not UTF-8 and were read as those of Windows: look at the names.</source>
        <translation>Die Buchstaben sind nicht in UTF-8 und wurden als die von Windows gelesen: Sieh dir die Namen an.</translation>
    </message>
    <message>
        <source>Its letters are not UTF-8.</source>
        <translation>Die Buchstaben sind nicht in UTF-8.</translation>
    </message>
    <message>
        <source>Its cells are parted by semicolons.</source>
        <translation>Die Zellen sind durch Strichpunkte getrennt.</translation>
    </message>
    <message>
        <source>Its cells are parted by tabs.</source>
        <translation>Die Zellen sind durch Tabulatoren getrennt.</translation>
    </message>
    <message>
        <source>Its commas stand before decimals: 12,5 is twelve and a half.</source>
        <translation>Kommas stehen vor Nachkommastellen: 12,5 heißt zwölfeinhalb.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; was read as {n}, by the marks in the other numbers.</source>
        <translation>„{text}“ wurde als {n} gelesen, nach den Zeichen in den anderen Zahlen.</translation>
    </message>
    <message>
        <source>Add the column, or begin with the template.</source>
        <translation>Ergänze die Spalte, oder beginne mit der Vorlage.</translation>
    </message>
    <message>
        <source>The column is missing.</source>
        <translation>Die Spalte fehlt.</translation>
    </message>
    <message>
        <source>The column stands there twice.</source>
        <translation>Die Spalte steht zweimal da.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>Entferne eine davon.</translation>
    </message>
    <message>
        <source>&quot;{unit}&quot; is not the unit of this figure.</source>
        <translation>„{unit}“ ist nicht die Einheit dieses Werts.</translation>
    </message>
    <message>
        <source>This column is unknown and not read.</source>
        <translation>Diese Spalte ist unbekannt und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>A cell is far too long.</source>
        <translation>Eine Zelle ist viel zu lang.</translation>
    </message>
    <message>
        <source>Is a quote not closed?</source>
        <translation>Fehlt ein schließendes Anführungszeichen?</translation>
    </message>
    <message>
        <source>It cannot be read ({why}).</source>
        <translation>Das kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>Close the quote; what follows could not be read.</source>
        <translation>Schließ das Anführungszeichen; was folgt, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It has {n} cells for {m} columns.</source>
        <translation>Die Zeile hat {n} Zellen für {m} Spalten.</translation>
    </message>
    <message>
        <source>Quote a cell in which the mark stands that parts cells, as a decimal comma.</source>
        <translation>Setze eine Zelle in Anführungszeichen, in der das Trennzeichen steht, etwa ein Dezimalkomma.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Lade es noch einmal herunter.</translation>
    </message>
    <message>
        <source>It has {n} foods; {most} are the most.</source>
        <translation>Es enthält {n} Lebensmittel; höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <source>Take the Foundation or SR Legacy download.</source>
        <translation>Nimm den Download „Foundation“ oder „SR Legacy“.</translation>
    </message>
    <message>
        <source>Choose the folder or zip as FoodData Central gives it (CSV).</source>
        <translation>Wähle den Ordner oder das Archiv, wie FoodData Central es liefert (CSV).</translation>
    </message>
    <message>
        <source>The table is missing.</source>
        <translation>Die Tabelle fehlt.</translation>
    </message>
    <message>
        <source>Mend it.</source>
        <translation>Verbessere sie.</translation>
    </message>
    <message>
        <source>It has none of the nutrients planned here.</source>
        <translation>Keiner der Nährstoffe, mit denen hier geplant wird, kommt darin vor.</translation>
    </message>
    <message>
        <source>Write unit=grams:steps, as cup=240:0.5 1 1.5.</source>
        <translation>Schreib Maß=Gramm:Schritte, etwa cup=240:0.5 1 1.5.</translation>
    </message>
    <message>
        <source>There is no measure.</source>
        <translation>Es gibt kein Maß.</translation>
    </message>
    <message>
        <source>The measure &quot;{unit}&quot; stands there twice.</source>
        <translation>Das Maß „{unit}“ steht zweimal da.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no measure.</source>
        <translation>„{text}“ ist kein Maß.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no weight of a measure.</source>
        <translation>„{text}“ ist kein Gewicht eines Maßes.</translation>
    </message>
    <message>
        <source>Write grams up to {n}.</source>
        <translation>Schreib Gramm, höchstens {n}.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; are no steps.</source>
        <translation>„{text}“ sind keine Schritte.</translation>
    </message>
    <message>
        <source>Write them rising: 0.5 1 1.5 2.</source>
        <translation>Schreib sie steigend: 0,5 1 1,5 2.</translation>
    </message>
    <message>
        <source>the program&apos;s foods</source>
        <translation>Lebensmittel des Programms</translation>
    </message>
    <message>
        <source>your own foods</source>
        <translation>deine Lebensmittel</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is in {where} already.</source>
        <translation>„{word}“ gibt es schon: {where}.</translation>
    </message>
    <message>
        <source>Give it another name, or leave the row out.</source>
        <translation>Gib ihm einen anderen Namen, oder lass die Zeile weg.</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>Spalte {name}</translation>
    </message>
    <message>
        <source>{place} ({food})</source>
        <translation>{place} ({food})</translation>
    </message>
    <message>
        <source>{n} % is thrown away?</source>
        <translation>{n} % werden weggeworfen?</translation>
    </message>
    <message>
        <source>Write the peel&apos;s part, as 36.</source>
        <translation>Schreib den Anteil der Schale, etwa 36.</translation>
    </message>
    <message>
        <source>its brackets do not pair</source>
        <translation>passen die Klammern nicht zusammen</translation>
    </message>
    <message>
        <source>a part in brackets names no role</source>
        <translation>ein Teil in Klammern nennt keine Rolle</translation>
    </message>
    <message>
        <source>It could not be saved ({why}).</source>
        <translation>Das konnte nicht gespeichert werden ({why}).</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The file on disk is unchanged.</source>
        <translation>Die Datei auf der Platte ist unverändert.</translation>
    </message>
    <message>
        <source>Choose another place or free space.</source>
        <translation>Wähle einen anderen Ort, oder schaffe Platz.</translation>
    </message>
    <message>
        <source>It does not read as it was written. Check the disk.</source>
        <translation>Beim Lesen kommt etwas anderes heraus, als geschrieben wurde. Prüfe die Platte.</translation>
    </message>
    <message>
        <source>The file of the diary was gone.</source>
        <translation>Die Datei des Tagebuchs war weg.</translation>
    </message>
    <message>
        <source>The copy beside it was opened.</source>
        <translation>Die Kopie daneben wurde geöffnet.</translation>
    </message>
    <message>
        <source>There is no copy that holds; a new one can be begun.</source>
        <translation>Es gibt keine brauchbare Kopie; du kannst ein neues beginnen.</translation>
    </message>
    <message>
        <source>The diary was damaged; it is kept as {aside}.</source>
        <translation>Das Tagebuch war beschädigt; es liegt jetzt als {aside} daneben.</translation>
    </message>
    <message>
        <source>It was written by a newer version. Install that version.</source>
        <translation>Eine neuere Version hat sie geschrieben. Installiere diese Version.</translation>
    </message>
    <message>
        <source>It should hold the people of this household, but none of them can be read.</source>
        <translation>Darin sollten die Menschen dieses Haushalts stehen, aber keiner von ihnen ist lesbar.</translation>
    </message>
    <message>
        <source>Its folder cannot be made ({why}).</source>
        <translation>Der Ordner dafür kann nicht angelegt werden ({why}).</translation>
    </message>
    <message>
        <source>It could not be erased ({why}).</source>
        <translation>Das konnte nicht gelöscht werden ({why}).</translation>
    </message>
    <message>
        <source>It is damaged and cannot be moved ({why}).</source>
        <translation>Die Datei ist beschädigt und kann nicht verschoben werden ({why}).</translation>
    </message>
    <message>
        <source>The dish is not there any more.</source>
        <translation>Das Gericht ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It holds what the form cannot write. Edit it with a text editor.</source>
        <translation>Darin steht etwas, was das Formular nicht schreiben kann. Ändere es mit einem Texteditor.</translation>
    </message>
    <message>
        <source>It cannot be removed ({why}).</source>
        <translation>Das kann nicht entfernt werden ({why}).</translation>
    </message>
    <message>
        <source>Not TOML: {why}.</source>
        <translation>Kein TOML: {why}.</translation>
    </message>
    <message>
        <source>Mend the line it names.</source>
        <translation>Verbessere die genannte Zeile.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Rename yours.</source>
        <translation>Es gibt schon eine Datei dieses Namens. Benenne deine um.</translation>
    </message>
    <message>
        <source>It is no id.</source>
        <translation>Das ist keine Kennung.</translation>
    </message>
    <message>
        <source>Write small letters and _.</source>
        <translation>Schreib kleine Buchstaben und _.</translation>
    </message>
    <message>
        <source>Its letters are not UTF-8. Save it as UTF-8.</source>
        <translation>Die Buchstaben sind nicht in UTF-8. Speichere die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The program has a dish of this id.</source>
        <translation>Das Programm hat schon ein Gericht mit dieser Kennung.</translation>
    </message>
    <message>
        <source>Rename yours.</source>
        <translation>Benenne deines um.</translation>
    </message>
    <message>
        <source>There is one already.</source>
        <translation>Das gibt es schon.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Benenne es um.</translation>
    </message>
    <message>
        <source>It is no file of one&apos;s own foods. Restore it or move it away.</source>
        <translation>Das ist keine Datei mit eigenen Lebensmitteln. Stell sie wieder her, oder verschiebe sie.</translation>
    </message>
    <message>
        <source>Food {n} in it is no table of texts. Restore the file or move it away.</source>
        <translation>Lebensmittel {n} darin ist keine Tabelle mit Texten. Stelle die Datei wieder her oder räume sie weg.</translation>
    </message>
    <message>
        <source>&quot;{food}&quot; is there twice.</source>
        <translation>„{food}“ ist zweimal da.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entferne eines davon.</translation>
    </message>
    <message>
        <source>The copy before it was opened.</source>
        <translation>Die Kopie von davor wurde geöffnet.</translation>
    </message>
    <message>
        <source>What is put in now begins a new file.</source>
        <translation>Was du jetzt eingibst, kommt in eine neue Datei.</translation>
    </message>
    <message>
        <source>Its folder cannot be used ({why}). Nothing was written.</source>
        <translation>Der Ordner dafür ist nicht benutzbar ({why}). Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{file} is damaged and was kept as {aside}.</source>
        <translation>{file} ist beschädigt und liegt jetzt als {aside} daneben.</translation>
    </message>
    <message>
        <source>It is damaged and was kept as {aside}. Prices typed now begin a new file.</source>
        <translation>Die Datei ist beschädigt und liegt jetzt als {aside} daneben. Preise, die du jetzt eingibst, kommen in eine neue.</translation>
    </message>
    <message>
        <source>It cannot be moved aside ({why}).</source>
        <translation>Das kann nicht beiseitegelegt werden ({why}).</translation>
    </message>
    <message>
        <source>The folder cannot be made ({why}).</source>
        <translation>Der Ordner kann nicht angelegt werden ({why}).</translation>
    </message>
    <message>
        <source>It is no text. Save it as CSV in UTF-8.</source>
        <translation>Das ist kein Text. Speichere die Datei als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>It is no table of the CSV kind ({why}).</source>
        <translation>Das ist keine Tabelle der Art CSV ({why}).</translation>
    </message>
    <message>
        <source>Only the first {n} rows are read.</source>
        <translation>Nur die ersten {n} Zeilen werden gelesen.</translation>
    </message>
    <message>
        <source>It has no row with a day and a food.</source>
        <translation>Keine Zeile hat einen Tag und ein Lebensmittel.</translation>
    </message>
    <message>
        <source>It has totals of meals and no foods. Open the diary to print, copy its lines and paste them as a list.</source>
        <translation>Die Datei hat Summen von Mahlzeiten und keine Lebensmittel. Öffne das Tagebuch zum Drucken, kopiere seine Zeilen und füge sie als Liste ein.</translation>
    </message>
    <message>
        <source>Its first line names no column for: {words}. Export the diary with a row for each food (in Cronometer: Servings).</source>
        <translation>Die erste Zeile nennt keine Spalte für: {words}. Exportiere das Tagebuch mit einer Zeile je Lebensmittel (in Cronometer: Servings).</translation>
    </message>
    <message>
        <source>“{food}” has no amount.</source>
        <translation>„{food}“ hat keine Menge.</translation>
    </message>
    <message>
        <source>“{text}” is no day.</source>
        <translation>„{text}“ ist kein Tag.</translation>
    </message>
    <message>
        <source>Its first line must name the columns food, amount, unit, use_by.</source>
        <translation>Die erste Zeile muss die Spalten food, amount, unit, use_by nennen.</translation>
    </message>
    <message>
        <source>Row {n}: {what}</source>
        <translation>Zeile {n}: {what}</translation>
    </message>
    <message>
        <source>Write it as on the shopping list.</source>
        <translation>Schreib es wie auf der Einkaufsliste.</translation>
    </message>
    <message>
        <source>no food is called &quot;{text}&quot;.</source>
        <translation>Kein Lebensmittel heißt „{text}“.</translation>
    </message>
    <message>
        <source>the unit &quot;{unit}&quot; is not known. Write one of {words}.</source>
        <translation>Die Einheit „{unit}“ ist unbekannt. Schreib eine von: {words}.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no date. Write it as 2026-11-30.</source>
        <translation>„{text}“ ist kein Datum. Schreib es wie 2026-11-30.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no amount. Write a number.</source>
        <translation>„{text}“ ist keine Menge. Schreib eine Zahl.</translation>
    </message>
    <message>
        <source>The plan on the screen is unchanged.</source>
        <translation>Der Plan auf dem Bildschirm ist unverändert.</translation>
    </message>
    <message>
        <source>It is not a plan of this program.</source>
        <translation>Das ist kein Plan dieses Programms.</translation>
    </message>
    <message>
        <source>Its profile does not hold: {why}</source>
        <translation>Das Profil darin stimmt nicht: {why}</translation>
    </message>
    <message>
        <source>It is not a whole plan ({why}).</source>
        <translation>Das ist kein ganzer Plan ({why}).</translation>
    </message>
    <message>
        <source>It seems to be cut short or damaged. Try an older copy of it.</source>
        <translation>Die Datei ist wohl abgeschnitten oder beschädigt. Versuch es mit einer älteren Kopie.</translation>
    </message>
    <message>
        <source>It was saved by a newer version of this program; update to open it.</source>
        <translation>Eine neuere Version dieses Programms hat sie gespeichert; aktualisiere es, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Ticks and lines of your own on the list could not be read ({why}).</source>
        <translation>Häkchen und eigene Zeilen der Liste konnten nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>It is not a profile: its tables are nested too deep.</source>
        <translation>Das ist kein Profil: Die Tabellen sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The printer did not accept the pages. Choose another one.</source>
        <translation>Der Drucker hat die Seiten nicht angenommen. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} Seiten</translation>
    </message>
    <message>
        <source>Printed: {pages}</source>
        <translation>Gedruckt: {pages}</translation>
    </message>
    <message>
        <source>Printed on {name}: {pages}</source>
        <translation>Auf {name} gedruckt: {pages}</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>Das PDF konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The picture could not be made. Choose fewer days.</source>
        <translation>Das Bild konnte nicht erstellt werden. Wähle weniger Tage.</translation>
    </message>
    <message>
        <source>{dish}, {part}</source>
        <translation>{dish}, {part}</translation>
    </message>
    <message>
        <source>No dish with a recipe of its own is called &quot;{name}&quot;.</source>
        <translation>Kein Gericht mit eigenem Rezept heißt „{name}“.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is not a table.</source>
        <translation>„{key}“ ist keine Tabelle.</translation>
    </message>
    <message>
        <source>Name foods by role.</source>
        <translation>Nenne Lebensmittel nach Rolle.</translation>
    </message>
    <message>
        <source>There is no role &quot;{name}&quot;.</source>
        <translation>Es gibt keine Rolle „{name}“.</translation>
    </message>
    <message>
        <source>Write grams for one portion, as 4.5.</source>
        <translation>Schreib Gramm für eine Portion, etwa 4.5.</translation>
    </message>
    <message>
        <source>No step of &quot;{food}&quot; is near {n} g.</source>
        <translation>Kein Schritt von „{food}“ liegt nahe bei {n} g.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; belongs to a recipe, and there are no steps.</source>
        <translation>„{key}“ gehört zu einem Rezept, und es gibt keine Schritte.</translation>
    </message>
    <message>
        <source>Add steps, or remove it.</source>
        <translation>Füge Schritte hinzu, oder entferne es.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands beside steps.</source>
        <translation>„{key}“ steht neben Schritten.</translation>
    </message>
    <message>
        <source>Remove it: the steps say it.</source>
        <translation>Entferne es: Die Schritte sagen es.</translation>
    </message>
    <message>
        <source>Its text has {n} letters.</source>
        <translation>Der Text hat {n} Zeichen.</translation>
    </message>
    <message>
        <source>Write 1 to {most}.</source>
        <translation>Schreib 1 bis {most}.</translation>
    </message>
    <message>
        <source>In the text {what}.</source>
        <translation>Im Text: {what}.</translation>
    </message>
    <message>
        <source>No role or food is called &quot;{name}&quot;.</source>
        <translation>Keine Rolle und kein Lebensmittel heißt „{name}“.</translation>
    </message>
    <message>
        <source>The text needs &quot;{name}&quot;, which is optional.</source>
        <translation>Der Text braucht „{name}“, und das darf fehlen.</translation>
    </message>
    <message>
        <source>Put that part of the text in [ ].</source>
        <translation>Setz diesen Teil des Textes in [ ].</translation>
    </message>
    <message>
        <source>It needs &quot;{what}&quot;, which &quot;equipment&quot; does not name.</source>
        <translation>Es braucht „{what}“, was „equipment“ nicht nennt.</translation>
    </message>
    <message>
        <source>A step of the day before has &quot;meanwhile&quot;.</source>
        <translation>Ein Schritt vom Tag davor hat „meanwhile“.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entferne es.</translation>
    </message>
    <message>
        <source>Its steps depend on {n} names.</source>
        <translation>Die Schritte hängen von {n} Namen ab.</translation>
    </message>
    <message>
        <source>Name {most} at most.</source>
        <translation>Nenne höchstens {most}.</translation>
    </message>
    <message>
        <source>Its steps take no time.</source>
        <translation>Die Schritte brauchen keine Zeit.</translation>
    </message>
    <message>
        <source>Add &quot;minutes&quot; to them.</source>
        <translation>Gib ihnen „minutes“.</translation>
    </message>
    <message>
        <source>A step beside the others takes {n} minutes, longer than all of them.</source>
        <translation>Ein Schritt neben den anderen dauert {n} Minuten, länger als alle zusammen.</translation>
    </message>
    <message>
        <source>Remove its &quot;meanwhile&quot;.</source>
        <translation>Entferne sein „meanwhile“.</translation>
    </message>
    <message>
        <source>Write {low} to {high}.</source>
        <translation>Schreib {low} bis {high}.</translation>
    </message>
    <message>
        <source>low heat</source>
        <translation>kleine Hitze</translation>
    </message>
    <message>
        <source>medium heat</source>
        <translation>mittlere Hitze</translation>
    </message>
    <message>
        <source>high heat</source>
        <translation>große Hitze</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>am Tag davor</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <source>oven {degrees}</source>
        <translation>Ofen {degrees}</translation>
    </message>
    <message>
        <source>meanwhile</source>
        <translation>nebenher</translation>
    </message>
    <message>
        <source>{n} portion</source>
        <translation>{n} Portion</translation>
    </message>
    <message>
        <source>{n} portions</source>
        <translation>{n} Portionen</translation>
    </message>
    <message>
        <source>For {title} on {day}: {step}</source>
        <translation>Für {title} am {day}: {step}</translation>
    </message>
    <message>
        <source>Buy meat, cheese and anything with gelatine or rennet with a halal mark: the program cannot see how it was made.</source>
        <translation>Fleisch, Käse und alles mit Gelatine oder Lab mit Halal-Zeichen kaufen: Wie es hergestellt wurde, sieht das Programm nicht.</translation>
    </message>
    <message>
        <source>Gelatine, sausages and ready meals: read the label.</source>
        <translation>Gelatine, Wurst und Fertiggerichte: Zutatenliste lesen.</translation>
    </message>
    <message>
        <source>Halal</source>
        <translation>Halal</translation>
    </message>
    <message>
        <source>Kosher, with meat, without milk</source>
        <translation>Koscher, mit Fleisch, ohne Milch</translation>
    </message>
    <message>
        <source>Kosher, with milk and fish, without meat</source>
        <translation>Koscher, mit Milch und Fisch, ohne Fleisch</translation>
    </message>
    <message>
        <source>Meat and milk are kept apart by leaving out all meat. Cheese, wine and what is ready made need a kosher mark: the program cannot see it.</source>
        <translation>Fleisch und Milch bleiben getrennt, indem alles Fleisch wegfällt. Käse, Wein und Fertiges brauchen ein Koscher-Zeichen: Das sieht das Programm nicht.</translation>
    </message>
    <message>
        <source>Meat and milk are kept apart by leaving out all milk. Meat needs a kosher mark, and fish and meat may stand in one meal: the program does not keep those apart.</source>
        <translation>Fleisch und Milch bleiben getrennt, indem alle Milch wegfällt. Fleisch braucht ein Koscher-Zeichen, und Fisch und Fleisch können in einer Mahlzeit stehen: Die trennt das Programm nicht.</translation>
    </message>
    <message>
        <source>No alcohol</source>
        <translation>Kein Alkohol</translation>
    </message>
    <message>
        <source>No pork</source>
        <translation>Kein Schweinefleisch</translation>
    </message>
    <message>
        <source>Vinegars and sauces may hold a trace: read the label.</source>
        <translation>Essig und Soßen können Spuren enthalten: Zutatenliste lesen.</translation>
    </message>
    <message>
        <source>not halal</source>
        <translation>nicht halal</translation>
    </message>
    <message>
        <source>not kosher here</source>
        <translation>hier nicht koscher</translation>
    </message>
    <message>
        <source>{n} kcal in 100 g are {times} times those of {food}: are the figures for it dry?</source>
        <translation>{n} kcal in 100 g sind das {times}-Fache von {food}: Gelten die Werte für das trockene Lebensmittel?</translation>
    </message>
    <message>
        <source>Write into cooked_yield how many grams 1 g of it is when cooked (about {n}), or 1 if the figures are as it is eaten.</source>
        <translation>In cooked_yield schreiben, wie viel Gramm aus 1 g gekocht werden (etwa {n}), oder 1, wenn die Werte wie gegessen gelten.</translation>
    </message>
    <message>
        <source>Name it {column}, and write the unit of its figures into the cells: 0.25 g.</source>
        <translation>{column} nennen und die Einheit der Werte in die Zellen schreiben: 0.25 g.</translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation>Gemeint: {words}?</translation>
    </message>
    <message>
        <source>{n} of what? Write the unit: g, or {piece}.</source>
        <translation>{n} wovon? Die Einheit schreiben: g oder {piece}.</translation>
    </message>
    <message>
        <source>It is left to taste.</source>
        <translation>Es bleibt dem Geschmack überlassen.</translation>
    </message>
    <message>
        <source>It names a second amount.</source>
        <translation>Es ist eine zweite Menge genannt.</translation>
    </message>
    <message>
        <source>It is weighed with its bones.</source>
        <translation>Es ist mit Knochen gewogen.</translation>
    </message>
    <message>
        <source>The number may be grams.</source>
        <translation>Die Zahl könnte Gramm meinen.</translation>
    </message>
    <message>
        <source>The two amounts that it says do not agree.</source>
        <translation>Die beiden Mengen in der Zeile passen nicht zueinander.</translation>
    </message>
    <message>
        <source>It does not say whether they are dry or cooked.</source>
        <translation>Ob trocken oder gekocht, steht nicht da.</translation>
    </message>
    <message>
        <source>The number can be read in two ways.</source>
        <translation>Die Zahl lässt sich auf zwei Arten lesen.</translation>
    </message>
    <message>
        <source>How much more a heaped one holds is a guess.</source>
        <translation>Wie viel mehr ein gehäuftes Maß fasst, ist geschätzt.</translation>
    </message>
    <message>
        <source>The food is not known.</source>
        <translation>Das Lebensmittel ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No table here has the figures of this food.</source>
        <translation>Für dieses Lebensmittel hat keine Tabelle hier Werte.</translation>
    </message>
    <message>
        <source>Nobody means so much.</source>
        <translation>So viel meint niemand.</translation>
    </message>
    <message>
        <source>No amount is said.</source>
        <translation>Es steht keine Menge da.</translation>
    </message>
    <message>
        <source>Without its liquid a tin of fish holds about three quarters.</source>
        <translation>Ohne Flüssigkeit bleiben von einer Dose Fisch etwa drei Viertel.</translation>
    </message>
    <message>
        <source>Without its liquid a tin holds about 60 %.</source>
        <translation>Ohne Flüssigkeit bleiben von einer Dose etwa 60 %.</translation>
    </message>
    <message>
        <source>The size of the tin is not said.</source>
        <translation>Die Größe der Dose steht nicht da.</translation>
    </message>
    <message>
        <source>The size of the pack is not said.</source>
        <translation>Die Größe der Packung steht nicht da.</translation>
    </message>
    <message>
        <source>How much a cup of it weighs is not known.</source>
        <translation>Wie viel eine Tasse davon wiegt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>How much one weighs is a guess.</source>
        <translation>Wie viel eines davon wiegt, ist geschätzt.</translation>
    </message>
    <message>
        <source>How much one weighs is not known.</source>
        <translation>Wie viel eines davon wiegt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>How much one weighs differs widely.</source>
        <translation>Wie viel eines davon wiegt, ist sehr verschieden.</translation>
    </message>
    <message>
        <source>Write how many grams it is.</source>
        <translation>Schreiben, wie viel Gramm es sind.</translation>
    </message>
    <message>
        <source>No food has this name.</source>
        <translation>Kein Lebensmittel heißt so.</translation>
    </message>
    <message>
        <source>Which food is it? Perhaps {foods}.</source>
        <translation>Welches Lebensmittel ist es? Vielleicht {foods}.</translation>
    </message>
    <message>
        <source>It has more than {n} foods.</source>
        <translation>Sie hat mehr als {n} Lebensmittel.</translation>
    </message>
    <message>
        <source>Take it apart into several files.</source>
        <translation>Teile sie in mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>It unpacks to more than {n} MB.</source>
        <translation>Sie ist entpackt größer als {n} MB.</translation>
    </message>
    <message>
        <source>In your answers {what}. It is kept, and weeks go without it.</source>
        <translation>In deinen Antworten: {what}. Das bleibt aufgehoben; Wochen richten sich nicht danach.</translation>
    </message>
    <message>
        <source>The file of your answers is gone; the copy beside it is whole.</source>
        <translation>Die Datei deiner Antworten ist weg; die Kopie daneben ist heil.</translation>
    </message>
    <message>
        <source>It does not hold ({why}).</source>
        <translation>Sie ist fehlerhaft ({why}).</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{what}: left out.</source>
        <translation>{what}: ausgelassen.</translation>
    </message>
    <message>
        <source>Day {n}, {slot}: a food of this meal is not known here; it is left out.</source>
        <translation>Tag {n}, {slot}: ein Lebensmittel dieser Mahlzeit ist hier nicht bekannt; sie ist ausgelassen.</translation>
    </message>
    <message>
        <source>Day {n}, {slot}: the dish of this meal is not known here; its foods are kept.</source>
        <translation>Tag {n}, {slot}: das Gericht dieser Mahlzeit ist hier nicht bekannt; ihre Lebensmittel bleiben.</translation>
    </message>
    <message>
        <source>It is no file: a folder, a device or a pipe.</source>
        <translation>Es ist keine Datei, sondern ein Ordner, ein Gerät oder eine Pipe.</translation>
    </message>
    <message>
        <source>It is larger than {n} MB, which nothing here is.</source>
        <translation>Sie ist größer als {n} MB; so groß ist hier nichts.</translation>
    </message>
    <message>
        <source>The week with your answers is damaged. It stays as it is.</source>
        <translation>Die Woche mit deinen Antworten ist beschädigt. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>“{value}” ({key}) is not known to this version</source>
        <translation>„{value}“ ({key}) ist dieser Version nicht bekannt</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your plan is kept, and you can go on. The report names places in the program and nothing about you.</source>
        <translation>Im Programm ist etwas schiefgegangen. Dein Plan ist gesichert, und du kannst weiterarbeiten. Der Bericht nennt Stellen im Programm und nichts über dich.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>“{file}” was planned for other answers than yours: {person}. Your own week and answers stay as they are.</source>
        <translation>„{file}“ ist für andere Antworten als deine geplant: {person}. Deine eigene Woche und deine Antworten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Take its answers as mine</source>
        <translation>Die Antworten darin als meine übernehmen</translation>
    </message>
    <message>
        <source>Use it with my answers</source>
        <translation>Mit meinen Antworten verwenden</translation>
    </message>
    <message>
        <source>Back to my week</source>
        <translation>Zurück zu meiner Woche</translation>
    </message>
    <message>
        <source>Your last week cannot be opened: {why} It stays as it is ({file}).</source>
        <translation>Deine letzte Woche lässt sich nicht öffnen: {why} Sie bleibt, wie sie ist ({file}).</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Plan a new week and keep that file</source>
        <translation>Neue Woche planen und die Datei aufheben</translation>
    </message>
    <message>
        <source>“{file}” has changes that were not saved when the program ended ({time}).</source>
        <translation>„{file}“ hat Änderungen, die nicht gespeichert waren, als das Programm endete ({time}).</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Your answers cannot be read, so no week is planned: {why} ({file})</source>
        <translation>Deine Antworten lassen sich nicht lesen, darum wird keine Woche geplant: {why} ({file})</translation>
    </message>
    <message>
        <source>Take the copy of them</source>
        <translation>Die Kopie davon nehmen</translation>
    </message>
    <message>
        <source>Answer the questions anew and keep that file</source>
        <translation>Fragen neu beantworten und die Datei aufheben</translation>
    </message>
    <message>
        <source>This program is running already and does not answer, so nothing is kept here. Save what you need under a name of your own, or end the other one first.</source>
        <translation>Das Programm läuft schon und antwortet nicht; darum wird hier nichts aufgehoben. Speichere unter einem eigenen Namen, was du brauchst, oder beende erst das andere.</translation>
    </message>
    <message>
        <source>Not written to the disk: {what}. {why} It is kept here and tried again.</source>
        <translation>Nicht gespeichert: {what}. {why} Es bleibt hier und wird wieder versucht.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt wieder versuchen</translation>
    </message>
    <message>
        <source>The answers in “{file}” are yours now.</source>
        <translation>Die Antworten in „{file}“ sind jetzt deine.</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Zurück zu meinen Antworten</translation>
    </message>
    <message>
        <source>1,500 mg of sodium a day is the ideal for adults with high blood pressure</source>
        <translation>1.500 mg Natrium am Tag sind das Ideal für Erwachsene mit Bluthochdruck</translation>
    </message>
    <message>
        <source>A loop water tablet washes out potassium and magnesium, and digoxin is then more dangerous. Have your blood checked as your doctor advises.</source>
        <translation>Eine Schleifen-Wassertablette schwemmt Kalium und Magnesium aus, und Digoxin ist dann gefährlicher. Lass dein Blut prüfen, wie deine Praxis rät.</translation>
    </message>
    <message>
        <source>A loop water tablet washes out potassium, sodium, magnesium and calcium. Have your blood checked as your doctor advises; new cramps or weakness are a reason to ask. Targets are not changed.</source>
        <translation>Eine Schleifen-Wassertablette schwemmt Kalium, Natrium, Magnesium und Calcium aus. Lass dein Blut prüfen, wie deine Praxis rät; neue Krämpfe oder Schwäche sind ein Grund zu fragen. Die Ziele ändern sich nicht.</translation>
    </message>
    <message>
        <source>A small stomach takes small meals, and some nutrients are taken up badly.</source>
        <translation>Ein kleiner Magen nimmt kleine Mahlzeiten, und manche Nährstoffe werden schlecht aufgenommen.</translation>
    </message>
    <message>
        <source>A thiazide holds calcium back, and vitamin D from tablets brings more of it into the body. Ask your doctor to check calcium in your blood.</source>
        <translation>Ein Thiazid hält Calcium zurück, und Vitamin D aus Tabletten bringt mehr davon in den Körper. Bitte deine Praxis, das Calcium in deinem Blut zu prüfen.</translation>
    </message>
    <message>
        <source>A thiazide holds calcium back: much calcium, and vitamin D from tablets, can raise calcium in the blood. It washes out potassium, sodium and magnesium. Ask your doctor about blood checks. Targets are not changed.</source>
        <translation>Ein Thiazid hält Calcium zurück: viel Calcium, und Vitamin D aus Tabletten, kann das Calcium im Blut erhöhen. Es schwemmt Kalium, Natrium und Magnesium aus. Frag in der Praxis nach Blutkontrollen. Die Ziele ändern sich nicht.</translation>
    </message>
    <message>
        <source>A thiazide raises lithium in the blood. Your doctor should know that you take both.</source>
        <translation>Ein Thiazid erhöht Lithium im Blut. Deine Praxis sollte wissen, dass du beides nimmst.</translation>
    </message>
    <message>
        <source>A thiazide washes out potassium and magnesium, and digoxin is then more dangerous. Have your blood checked as your doctor advises.</source>
        <translation>Ein Thiazid schwemmt Kalium und Magnesium aus, und Digoxin ist dann gefährlicher. Lass dein Blut prüfen, wie deine Praxis rät.</translation>
    </message>
    <message>
        <source>Addison&apos;s disease</source>
        <translation>Morbus Addison</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Erwachsen</translation>
    </message>
    <message>
        <source>After surgery for weight, portions here may be too large for you. Keep to the supplements that your clinic prescribed.</source>
        <translation>Nach einer Operation gegen Übergewicht können die Portionen hier zu groß für dich sein. Bleib bei den Mitteln, die deine Klinik verordnet hat.</translation>
    </message>
    <message>
        <source>Alcohol washes out magnesium and vitamin B1, and no dish should hold any.</source>
        <translation>Alkohol schwemmt Magnesium und Vitamin B1 aus, und kein Gericht soll welchen enthalten.</translation>
    </message>
    <message>
        <source>An ACE inhibitor can harm the unborn child. Tell your doctor today that you are pregnant; do not stop by yourself. Source: US Food and Drug Administration, boxed warning of the label.</source>
        <translation>Ein ACE-Hemmer kann dem ungeborenen Kind schaden. Sag noch heute in der Praxis, dass du schwanger bist; setz ihn nicht selbst ab. Quelle: US Food and Drug Administration, Warnung im Kasten der Fachinformation.</translation>
    </message>
    <message>
        <source>An ACE inhibitor raises lithium in the blood. Your doctor should know that you take both.</source>
        <translation>Ein ACE-Hemmer erhöht Lithium im Blut. Deine Praxis sollte wissen, dass du beides nimmst.</translation>
    </message>
    <message>
        <source>An angiotensin blocker can harm the unborn child. Tell your doctor today that you are pregnant; do not stop by yourself. Source: US Food and Drug Administration, boxed warning of the label.</source>
        <translation>Ein Sartan kann dem ungeborenen Kind schaden. Sag noch heute in der Praxis, dass du schwanger bist; setz es nicht selbst ab. Quelle: US Food and Drug Administration, Warnung im Kasten der Fachinformation.</translation>
    </message>
    <message>
        <source>An anti-inflammatory painkiller beside an ACE inhibitor strains the kidneys and keeps potassium. Ask your doctor.</source>
        <translation>Ein entzündungshemmendes Schmerzmittel neben einem ACE-Hemmer belastet die Nieren und hält Kalium zurück. Frag in der Praxis nach.</translation>
    </message>
    <message>
        <source>An anti-inflammatory painkiller beside an angiotensin blocker strains the kidneys and keeps potassium. Ask your doctor.</source>
        <translation>Ein entzündungshemmendes Schmerzmittel neben einem Sartan belastet die Nieren und hält Kalium zurück. Frag in der Praxis nach.</translation>
    </message>
    <message>
        <source>An anti-inflammatory painkiller taken often can weaken the kidneys. Ask your doctor or pharmacist how long you may take it. Targets are not changed.</source>
        <translation>Ein entzündungshemmendes Schmerzmittel kann, oft genommen, die Nieren schwächen. Frag in Praxis oder Apotheke, wie lange du es nehmen darfst. Die Ziele ändern sich nicht.</translation>
    </message>
    <message>
        <source>Anti-inflammatory painkiller (ibuprofen, naproxen, diclofenac)</source>
        <translation>Entzündungshemmer (Ibuprofen, Naproxen, Diclofenac)</translation>
    </message>
    <message>
        <source>Are you 19 or older?</source>
        <translation>Bist du 19 oder älter?</translation>
    </message>
    <message>
        <source>Are you dependent on alcohol, or have you been?</source>
        <translation>Bist du von Alkohol abhängig, oder warst du es?</translation>
    </message>
    <message>
        <source>Are you on dialysis?</source>
        <translation>Bekommst du Dialyse?</translation>
    </message>
    <message>
        <source>Below a certain amount of energy no week of food gives what a body needs.</source>
        <translation>Unter einer gewissen Energiemenge gibt keine Woche, was ein Körper braucht.</translation>
    </message>
    <message>
        <source>Bone tablets (names end in -dronate: alendronate)</source>
        <translation>Knochentabletten (Namen enden auf -dronat: Alendronat)</translation>
    </message>
    <message>
        <source>Broad beans can destroy red blood cells then.</source>
        <translation>Dicke Bohnen können dann rote Blutkörperchen zerstören.</translation>
    </message>
    <message>
        <source>Ciclosporin or tacrolimus</source>
        <translation>Ciclosporin oder Tacrolimus</translation>
    </message>
    <message>
        <source>Dialysis</source>
        <translation>Dialyse</translation>
    </message>
    <message>
        <source>Digoxin</source>
        <translation>Digoxin</translation>
    </message>
    <message>
        <source>Do you have G6PD deficiency (favism)?</source>
        <translation>Hast du einen G6PD-Mangel (Favismus)?</translation>
    </message>
    <message>
        <source>Do you have an eating disorder, or have you had one?</source>
        <translation>Hast du eine Essstörung, oder hattest du eine?</translation>
    </message>
    <message>
        <source>Do you have gout?</source>
        <translation>Hast du Gicht?</translation>
    </message>
    <message>
        <source>Do you have type 1 diabetes?</source>
        <translation>Hast du Typ-1-Diabetes?</translation>
    </message>
    <message>
        <source>Do you live with a transplanted kidney or other organ?</source>
        <translation>Lebst du mit einer transplantierten Niere oder einem anderen Organ?</translation>
    </message>
    <message>
        <source>Do you take a medicine whose name ends in -gliflozin?</source>
        <translation>Nimmst du ein Mittel, dessen Name auf -gliflozin endet?</translation>
    </message>
    <message>
        <source>Do you take bone tablets whose name ends in -dronate?</source>
        <translation>Nimmst du Knochentabletten, deren Name auf -dronat endet?</translation>
    </message>
    <message>
        <source>Do you take digoxin?</source>
        <translation>Nimmst du Digoxin?</translation>
    </message>
    <message>
        <source>Do you take lithium?</source>
        <translation>Nimmst du Lithium?</translation>
    </message>
    <message>
        <source>Do you take simvastatin, lovastatin or atorvastatin?</source>
        <translation>Nimmst du Simvastatin, Lovastatin oder Atorvastatin?</translation>
    </message>
    <message>
        <source>Do your adrenal glands make too little hormone (Addison&apos;s disease)?</source>
        <translation>Bilden deine Nebennieren zu wenig Hormon (Morbus Addison)?</translation>
    </message>
    <message>
        <source>Eating disorder (now or in the past)</source>
        <translation>Essstörung (jetzt oder früher)</translation>
    </message>
    <message>
        <source>Energy near what is needed</source>
        <translation>Energie nahe am Bedarf</translation>
    </message>
    <message>
        <source>Food and calcium hold back bone tablets.</source>
        <translation>Essen und Calcium hemmen Knochentabletten.</translation>
    </message>
    <message>
        <source>Food, calcium and iron hold back thyroid tablets.</source>
        <translation>Essen, Calcium und Eisen hemmen Schilddrüsentabletten.</translation>
    </message>
    <message>
        <source>For energy above or below what is needed on average over the plan, per day&apos;s energy of difference.</source>
        <translation>Für Energie über oder unter dem Bedarf im Mittel des Plans, je Tagesenergie Unterschied.</translation>
    </message>
    <message>
        <source>G6PD deficiency (favism)</source>
        <translation>G6PD-Mangel (Favismus)</translation>
    </message>
    <message>
        <source>Gout</source>
        <translation>Gicht</translation>
    </message>
    <message>
        <source>Grapefruit raises these statins in the blood, and muscles can be harmed.</source>
        <translation>Grapefruit erhöht diese Statine im Blut, und Muskeln können Schaden nehmen.</translation>
    </message>
    <message>
        <source>Has a doctor found too much calcium in your blood, or do you have sarcoidosis?</source>
        <translation>Wurde zu viel Calcium in deinem Blut gefunden, oder hast du Sarkoidose?</translation>
    </message>
    <message>
        <source>Has a doctor said that the arteries of your legs are narrowed?</source>
        <translation>Wurde dir ärztlich gesagt, dass deine Beinarterien verengt sind?</translation>
    </message>
    <message>
        <source>Have you had surgery to lose weight?</source>
        <translation>Hattest du eine Operation, um Gewicht zu verlieren?</translation>
    </message>
    <message>
        <source>Heparin (also enoxaparin, dalteparin)</source>
        <translation>Heparin (auch Enoxaparin, Dalteparin)</translation>
    </message>
    <message>
        <source>Heparin can make the body keep potassium.</source>
        <translation>Heparin kann den Körper Kalium zurückhalten lassen.</translation>
    </message>
    <message>
        <source>High blood calcium (overactive parathyroid, sarcoidosis)</source>
        <translation>Zu viel Calcium im Blut (Nebenschilddrüsen-Überfunktion, Sarkoidose)</translation>
    </message>
    <message>
        <source>High blood pressure in pregnancy is for your midwife or doctor to watch. Salt is not cut down for it in this plan.</source>
        <translation>Bluthochdruck in der Schwangerschaft gehört in die Hand von Hebamme oder Praxis. Salz wird dafür in diesem Plan nicht verringert.</translation>
    </message>
    <message>
        <source>Insulin must fit what you eat, and a change of diet changes how much you need.</source>
        <translation>Insulin muss zu dem passen, was du isst, und anderes Essen ändert, wie viel du brauchst.</translation>
    </message>
    <message>
        <source>Is your body mass index below 18.5?</source>
        <translation>Liegt dein Body-Mass-Index unter 18,5?</translation>
    </message>
    <message>
        <source>Less salt or less to drink than usual raises lithium in the blood, and more of them lowers it.</source>
        <translation>Weniger Salz oder weniger Trinken als sonst erhöht Lithium im Blut, mehr davon senkt es.</translation>
    </message>
    <message>
        <source>Lithium</source>
        <translation>Lithium</translation>
    </message>
    <message>
        <source>Lithium and a diet low in salt do not go together without blood checks. Ask your doctor which amount of salt is right, and enter it under Care.</source>
        <translation>Lithium und salzarmes Essen gehen ohne Blutkontrollen nicht zusammen. Frag in der Praxis, wie viel Salz richtig ist, und gib es unter „Vorsicht“ ein.</translation>
    </message>
    <message>
        <source>Liver, some fish and alcohol can raise uric acid.</source>
        <translation>Leber, mancher Fisch und Alkohol können die Harnsäure erhöhen.</translation>
    </message>
    <message>
        <source>MAO inhibitor (phenelzine, tranylcypromine, isocarboxazid)</source>
        <translation>MAO-Hemmer (Phenelzin, Tranylcypromin, Isocarboxazid)</translation>
    </message>
    <message>
        <source>Milk, calcium, iron and magnesium bind these antibiotics.</source>
        <translation>Milch, Calcium, Eisen und Magnesium binden diese Antibiotika.</translation>
    </message>
    <message>
        <source>Much calcium from tablets makes digoxin more dangerous. Ask your doctor about your dose.</source>
        <translation>Viel Calcium aus Tabletten macht Digoxin gefährlicher. Frag in der Praxis nach deiner Dosis.</translation>
    </message>
    <message>
        <source>Much vitamin E from tablets can make bleeding more likely with warfarin. Ask your clinic about your dose. Source: NIH Office of Dietary Supplements, fact sheet on vitamin E.</source>
        <translation>Viel Vitamin E aus Tabletten kann mit Warfarin Blutungen wahrscheinlicher machen. Frag deine Praxis nach deiner Dosis. Quelle: NIH Office of Dietary Supplements, Merkblatt zu Vitamin E.</translation>
    </message>
    <message>
        <source>Narrowed arteries of the legs</source>
        <translation>Verengte Beinarterien</translation>
    </message>
    <message>
        <source>With high blood calcium, calcium is kept below the reference intake, and vitamin D is not asked for. Ask your doctor before any tablet with calcium or vitamin D.</source>
        <translation>Bei zu viel Calcium im Blut bleibt Calcium unter dem Referenzwert, und Vitamin D wird nicht verlangt. Frag in der Praxis vor jeder Tablette mit Calcium oder Vitamin D.</translation>
    </message>
    <message>
        <source>With high blood pressure, 1,500 mg of sodium a day is the ideal that is offered; you can take it or leave it under Care. Broth, pickles and sports drinks are left out.</source>
        <translation>Bei Bluthochdruck werden 1.500 mg Natrium am Tag als Ideal angeboten; du kannst es unter „Vorsicht“ annehmen oder lassen. Brühe, Eingelegtes und Sportgetränke fallen weg.</translation>
    </message>
    <message>
        <source>With kidney disease, agree on potassium, phosphorus, protein and fluids with your doctor or dietitian. Until you enter their figures, this plan keeps to those of guidelines.</source>
        <translation>Stimm bei Nierenkrankheit Kalium, Phosphor, Eiweiß und Trinkmenge mit Praxis oder Ernährungsberatung ab. Bis du deren Werte einträgst, hält sich dieser Plan an die der Leitlinien.</translation>
    </message>
    <message>
        <source>With lithium, salt and drink should stay about the same from day to day. Do not begin a diet low in salt by yourself, and drink enough in heat and with fever. Talk to your clinic before the plan and your usual food differ much.</source>
        <translation>Mit Lithium sollen Salz und Trinkmenge von Tag zu Tag etwa gleich bleiben. Beginne nicht von dir aus salzarm zu essen, und trink bei Hitze und Fieber genug. Sprich mit deiner Praxis, bevor Plan und gewohntes Essen sich sehr unterscheiden.</translation>
    </message>
    <message>
        <source>With narrowed leg arteries, pain in the calves when walking is not for food to change. New pain at rest, or a cold or pale foot, is for a doctor at once.</source>
        <translation>Bei verengten Beinarterien ändert Essen Wadenschmerzen beim Gehen nicht. Neue Schmerzen in Ruhe oder ein kalter oder blasser Fuß gehören sofort ärztlich angesehen.</translation>
    </message>
    <message>
        <source>On dialysis, agree on potassium, phosphorus, protein and fluids with your dialysis team. Until you enter their figures, this plan keeps to those of guidelines.</source>
        <translation>Stimm bei Dialyse Kalium, Phosphor, Eiweiß und Trinkmenge mit deinem Dialyse-Team ab. Bis du dessen Werte einträgst, hält sich dieser Plan an die der Leitlinien.</translation>
    </message>
    <message>
        <source>Pain in the calves when walking can come from arteries, and food does not change that.</source>
        <translation>Wadenschmerzen beim Gehen können von den Arterien kommen, und Essen ändert daran nichts.</translation>
    </message>
    <message>
        <source>Phenylketonuria (PKU)</source>
        <translation>Phenylketonurie (PKU)</translation>
    </message>
    <message>
        <source>Phosphorus</source>
        <translation>Phosphor</translation>
    </message>
    <message>
        <source>Potassium binder (patiromer, zirconium cyclosilicate)</source>
        <translation>Kaliumbinder (Patiromer, Zirconium-Cyclosilicat)</translation>
    </message>
    <message>
        <source>SGLT2 inhibitor (names end in -gliflozin: empagliflozin)</source>
        <translation>SGLT2-Hemmer (Namen enden auf -gliflozin: Empagliflozin)</translation>
    </message>
    <message>
        <source>Someone who is underweight must not be short of energy.</source>
        <translation>Wer untergewichtig ist, darf nicht zu wenig Energie haben.</translation>
    </message>
    <message>
        <source>Statin (names end in -statin: rosuvastatin, pravastatin)</source>
        <translation>Statin (Namen enden auf -statin: Rosuvastatin, Pravastatin)</translation>
    </message>
    <message>
        <source>Surgery to lose weight (gastric bypass, sleeve)</source>
        <translation>Operation zum Abnehmen (Magenbypass, Schlauchmagen)</translation>
    </message>
    <message>
        <source>Take this antibiotic two hours before or six hours after milk, yogurt, fortified drinks, antacids and tablets with calcium, iron or magnesium. For these days, ask your pharmacist about the hours.</source>
        <translation>Nimm dieses Antibiotikum zwei Stunden vor oder sechs Stunden nach Milch, Joghurt, angereicherten Getränken, Magensäurebindern und Tabletten mit Calcium, Eisen oder Magnesium. Frag für diese Tage in der Apotheke nach den Uhrzeiten.</translation>
    </message>
    <message>
        <source>Then calcium and vitamin D can raise calcium in the blood further.</source>
        <translation>Dann können Calcium und Vitamin D das Calcium im Blut weiter erhöhen.</translation>
    </message>
    <message>
        <source>These medicines take sugar, salt and water out with the urine.</source>
        <translation>Diese Mittel führen Zucker, Salz und Wasser mit dem Urin ab.</translation>
    </message>
    <message>
        <source>They can weaken the kidneys, and with weak kidneys the body keeps potassium, salt and water.</source>
        <translation>Sie können die Nieren schwächen, und mit schwachen Nieren hält der Körper Kalium, Salz und Wasser zurück.</translation>
    </message>
    <message>
        <source>They make the body keep potassium and lose magnesium, and grapefruit raises them in the blood.</source>
        <translation>Sie lassen den Körper Kalium zurückhalten und Magnesium verlieren, und Grapefruit erhöht sie im Blut.</translation>
    </message>
    <message>
        <source>Thiazides wash out potassium, sodium and magnesium, but hold calcium back.</source>
        <translation>Thiazide schwemmen Kalium, Natrium und Magnesium aus, halten aber Calcium zurück.</translation>
    </message>
    <message>
        <source>This program does not count phenylalanine. Do not eat by this week with phenylketonuria.</source>
        <translation>Dieses Programm zählt kein Phenylalanin. Iss mit Phenylketonurie nicht nach dieser Woche.</translation>
    </message>
    <message>
        <source>Thyroid tablets (levothyroxine)</source>
        <translation>Schilddrüsentabletten (Levothyroxin)</translation>
    </message>
    <message>
        <source>Too little energy can do harm then, and losing weight is not offered.</source>
        <translation>Zu wenig Energie kann dann schaden, und Abnehmen wird nicht angeboten.</translation>
    </message>
    <message>
        <source>Too little potassium or magnesium, or too much calcium, makes digoxin dangerous.</source>
        <translation>Zu wenig Kalium oder Magnesium oder zu viel Calcium macht Digoxin gefährlich.</translation>
    </message>
    <message>
        <source>Transplant (kidney or another organ)</source>
        <translation>Transplantation (Niere oder ein anderes Organ)</translation>
    </message>
    <message>
        <source>Trimethoprim (co-trimoxazole)</source>
        <translation>Trimethoprim (Cotrimoxazol)</translation>
    </message>
    <message>
        <source>Trimethoprim makes the body keep potassium.</source>
        <translation>Trimethoprim lässt den Körper Kalium zurückhalten.</translation>
    </message>
    <message>
        <source>Type 1 diabetes</source>
        <translation>Typ-1-Diabetes</translation>
    </message>
    <message>
        <source>Tyramine in aged and fermented food can raise blood pressure dangerously with them.</source>
        <translation>Tyramin in gereiftem und vergorenem Essen kann mit ihnen den Blutdruck gefährlich erhöhen.</translation>
    </message>
    <message>
        <source>Underweight</source>
        <translation>Untergewicht</translation>
    </message>
    <message>
        <source>Vitamin K tablets work against warfarin. Ask your clinic before you start, change or stop them. Source: NIH Office of Dietary Supplements, fact sheet on vitamin K.</source>
        <translation>Vitamin-K-Tabletten wirken Warfarin entgegen. Frag deine Praxis, bevor du sie beginnst, änderst oder absetzt. Quelle: NIH Office of Dietary Supplements, Merkblatt zu Vitamin K.</translation>
    </message>
    <message>
        <source>Vitamin K2 tablets work against warfarin as K1 does, and no day&apos;s band counts them. Ask your clinic before the next one. Source: NIH Office of Dietary Supplements, fact sheet on vitamin K.</source>
        <translation>Vitamin-K2-Tabletten wirken Warfarin entgegen wie K1, und keine Tagesspanne zählt sie. Frag deine Praxis vor der nächsten. Quelle: NIH Office of Dietary Supplements, Merkblatt zu Vitamin K.</translation>
    </message>
    <message>
        <source>Warfarin can harm the unborn child. Tell your doctor today that you are pregnant; do not stop by yourself. Source: US Food and Drug Administration, label of warfarin, section 8.1.</source>
        <translation>Warfarin kann dem ungeborenen Kind schaden. Sag noch heute in der Praxis, dass du schwanger bist; setz es nicht selbst ab. Quelle: US Food and Drug Administration, Fachinformation von Warfarin, Abschnitt 8.1.</translation>
    </message>
    <message>
        <source>Weak kidneys and an anti-inflammatory painkiller do not go together without your doctor. Ask before the next tablet.</source>
        <translation>Schwache Nieren und ein entzündungshemmendes Schmerzmittel gehen ohne ärztlichen Rat nicht zusammen. Frag vor der nächsten Tablette.</translation>
    </message>
    <message>
        <source>Who takes a potassium binder has too much potassium in the blood, or had.</source>
        <translation>Wer einen Kaliumbinder nimmt, hat zu viel Kalium im Blut oder hatte es.</translation>
    </message>
    <message>
        <source>With Addison&apos;s disease, salt is not cut down on your own account. How much you need is for your doctor to say.</source>
        <translation>Mit Morbus Addison verringere Salz nicht von dir aus. Wie viel du brauchst, bestimmt deine Praxis.</translation>
    </message>
    <message>
        <source>With G6PD deficiency, broad (fava) beans are left out.</source>
        <translation>Bei G6PD-Mangel fallen dicke Bohnen (Favabohnen) weg.</translation>
    </message>
    <message>
        <source>With a transplant, raw animal foods, raw-milk cheese, cold smoked fish, sliced deli meat and grapefruit are left out. Ask your clinic which figures for potassium and protein hold for you.</source>
        <translation>Mit einem Transplantat fallen rohe tierische Lebensmittel, Rohmilchkäse, kalt geräucherter Fisch, Aufschnitt und Grapefruit weg. Frag deine Klinik, welche Werte für Kalium und Eiweiß für dich gelten.</translation>
    </message>
    <message>
        <source>With alcohol dependence, no dish holds alcohol. Ask your doctor about vitamin B1 and magnesium; food alone may not be enough.</source>
        <translation>Bei Alkoholabhängigkeit enthält kein Gericht Alkohol. Frag in der Praxis nach Vitamin B1 und Magnesium; Essen allein reicht vielleicht nicht.</translation>
    </message>
    <message>
        <source>With an MAO inhibitor, aged cheese, ham and bacon, smoked and pickled fish, liver, broad beans, soy sauce and other fermented foods are left out. Eat leftovers on the day after at the latest. A sudden bad headache is a reason to call for help.</source>
        <translation>Mit einem MAO-Hemmer fallen gereifter Käse, Schinken und Speck, geräucherter und eingelegter Fisch, Leber, dicke Bohnen, Sojasoße und anderes Vergorenes weg. Iss Reste spätestens am Tag danach. Plötzlicher starker Kopfschmerz ist ein Grund, Hilfe zu rufen.</translation>
    </message>
    <message>
        <source>With an SGLT2 inhibitor, do not fast and do not leave out carbohydrate without your doctor. Drink enough, and pause the tablet when ill only as your doctor told you.</source>
        <translation>Mit einem SGLT2-Hemmer faste nicht und lass Kohlenhydrate nicht ohne ärztlichen Rat weg. Trink genug, und pausiere die Tablette bei Krankheit nur, wie es dir gesagt wurde.</translation>
    </message>
    <message>
        <source>With an eating disorder, now or in the past, plans have at least the energy you need. If figures trouble you, leave this program and talk to somebody you trust.</source>
        <translation>Bei einer Essstörung, jetzt oder früher, haben Pläne mindestens die Energie, die du brauchst. Wenn Zahlen dich belasten, verlass dieses Programm und sprich mit jemandem, dem du vertraust.</translation>
    </message>
    <message>
        <source>With digoxin, ask your doctor to check potassium, magnesium and calcium in your blood. Targets are not changed.</source>
        <translation>Lass mit Digoxin Kalium, Magnesium und Calcium in deinem Blut prüfen. Die Ziele ändern sich nicht.</translation>
    </message>
    <message>
        <source>With gout, alcohol is left out. Liver, anchovies, sardines, herring and mussels are planned only when nothing else will do.</source>
        <translation>Bei Gicht fällt Alkohol weg. Leber, Sardellen, Sardinen, Hering und Muscheln werden nur geplant, wenn nichts anderes geht.</translation>
    </message>
    <message>
        <source>Without enough of these hormones the body loses salt and keeps potassium.</source>
        <translation>Ohne genug von diesen Hormonen verliert der Körper Salz und hält Kalium zurück.</translation>
    </message>
    <message>
        <source>Your weight is low for your height. This plan gives at least the energy you need; ask your doctor why your weight is low.</source>
        <translation>Dein Gewicht ist niedrig für deine Größe. Dieser Plan gibt mindestens die Energie, die du brauchst; frag in der Praxis, warum dein Gewicht niedrig ist.</translation>
    </message>
    <message>
        <source>a potassium binder is taken against too much potassium</source>
        <translation>ein Kaliumbinder wird gegen zu viel Kalium genommen</translation>
    </message>
    <message>
        <source>a small stomach takes small meals</source>
        <translation>ein kleiner Magen nimmt kleine Mahlzeiten</translation>
    </message>
    <message>
        <source>an SGLT2 inhibitor takes sugar, salt and water out</source>
        <translation>ein SGLT2-Hemmer führt Zucker, Salz und Wasser ab</translation>
    </message>
    <message>
        <source>broad beans can destroy red blood cells</source>
        <translation>dicke Bohnen können rote Blutkörperchen zerstören</translation>
    </message>
    <message>
        <source>calcium in the blood can rise too far</source>
        <translation>das Calcium im Blut kann zu hoch steigen</translation>
    </message>
    <message>
        <source>eating too little can do harm after an eating disorder</source>
        <translation>zu wenig zu essen kann nach einer Essstörung schaden</translation>
    </message>
    <message>
        <source>food and calcium hold back bone tablets</source>
        <translation>Essen und Calcium hemmen Knochentabletten</translation>
    </message>
    <message>
        <source>food, calcium and iron hold back thyroid tablets</source>
        <translation>Essen, Calcium und Eisen hemmen Schilddrüsentabletten</translation>
    </message>
    <message>
        <source>grapefruit raises the statin in the blood</source>
        <translation>Grapefruit erhöht das Statin im Blut</translation>
    </message>
    <message>
        <source>heparin can keep too much potassium in the body</source>
        <translation>Heparin kann zu viel Kalium im Körper halten</translation>
    </message>
    <message>
        <source>insulin must fit what you eat</source>
        <translation>Insulin muss zu dem passen, was du isst</translation>
    </message>
    <message>
        <source>it is or may be high in tyramine, which is dangerous with an MAO inhibitor</source>
        <translation>es hat viel Tyramin oder kann es haben, was mit einem MAO-Hemmer gefährlich ist</translation>
    </message>
    <message>
        <source>lithium in the blood follows salt and drink</source>
        <translation>Lithium im Blut folgt Salz und Trinkmenge</translation>
    </message>
    <message>
        <source>medicines against rejection weaken the defence against germs in food</source>
        <translation>Mittel gegen die Abstoßung schwächen die Abwehr gegen Keime im Essen</translation>
    </message>
    <message>
        <source>milk for the child takes energy</source>
        <translation>Milch für das Kind kostet Energie</translation>
    </message>
    <message>
        <source>milk, calcium, iron and magnesium bind the antibiotic</source>
        <translation>Milch, Calcium, Eisen und Magnesium binden das Antibiotikum</translation>
    </message>
    <message>
        <source>no dish should hold alcohol</source>
        <translation>kein Gericht soll Alkohol enthalten</translation>
    </message>
    <message>
        <source>pain when walking can come from arteries</source>
        <translation>Schmerzen beim Gehen können von den Arterien kommen</translation>
    </message>
    <message>
        <source>potassium and phosphorus build up between sessions of dialysis</source>
        <translation>Kalium und Phosphor sammeln sich zwischen den Dialysen an</translation>
    </message>
    <message>
        <source>some foods raise uric acid</source>
        <translation>manche Lebensmittel erhöhen die Harnsäure</translation>
    </message>
    <message>
        <source>the body can lose salt and keep potassium</source>
        <translation>der Körper kann Salz verlieren und Kalium zurückhalten</translation>
    </message>
    <message>
        <source>the child grows on what you eat</source>
        <translation>das Kind wächst von dem, was du isst</translation>
    </message>
    <message>
        <source>trimethoprim can keep too much potassium in the body</source>
        <translation>Trimethoprim kann zu viel Kalium im Körper halten</translation>
    </message>
    <message>
        <source>weak kidneys are strained by much protein</source>
        <translation>viel Eiweiß belastet schwache Nieren</translation>
    </message>
    <message>
        <source>weak kidneys can keep too much phosphorus in the body</source>
        <translation>schwache Nieren können zu viel Phosphor im Körper halten</translation>
    </message>
    <message>
        <source>what does harm in PKU is not counted here</source>
        <translation>was bei PKU schadet, wird hier nicht gezählt</translation>
    </message>
    <message>
        <source>with less energy, food cannot bring what a body needs</source>
        <translation>mit weniger Energie kann Essen nicht bringen, was ein Körper braucht</translation>
    </message>
    <message>
        <source>you are underweight, so the plan never gives less energy than you need</source>
        <translation>du bist untergewichtig, darum gibt der Plan nie weniger Energie, als du brauchst</translation>
    </message>
    <message>
        <source>Alcohol dependence (now or in the past)</source>
        <translation>Alkoholabhängigkeit (jetzt oder früher)</translation>
    </message>
    <message>
        <source>Antibiotic that milk binds (doxycycline, ciprofloxacin)</source>
        <translation>Antibiotikum, das Milch bindet (Doxycyclin, Ciprofloxacin)</translation>
    </message>
    <message>
        <source>Dialysis takes protein out of the body. In between, potassium and phosphorus build up.</source>
        <translation>Die Dialyse nimmt dem Körper Eiweiß. Dazwischen sammeln sich Kalium und Phosphor an.</translation>
    </message>
    <message>
        <source>Do you get heparin shots?</source>
        <translation>Spritzt du Heparin, Enoxaparin oder Dalteparin?</translation>
    </message>
    <message>
        <source>Do you have PKU, found at birth?</source>
        <translation>Hast du PKU, bei der Geburt gefunden?</translation>
    </message>
    <message>
        <source>Do you often take pills such as ibuprofen for pain?</source>
        <translation>Nimmst du oft Ibuprofen, Naproxen oder Diclofenac?</translation>
    </message>
    <message>
        <source>Do you take a drug against germs whose name ends in -cycline or -floxacin?</source>
        <translation>Nimmst du ein Mittel gegen Keime, dessen Name auf -cyclin oder -floxacin endet?</translation>
    </message>
    <message>
        <source>Do you take a powder that binds potassium?</source>
        <translation>Nimmst du ein Pulver, das Kalium bindet?</translation>
    </message>
    <message>
        <source>Do you take an MAO inhibitor, such as Nardil or Parnate?</source>
        <translation>Nimmst du einen MAO-Hemmer, etwa Jatrosom?</translation>
    </message>
    <message>
        <source>Do you take tacrolimus or a drug like it?</source>
        <translation>Nimmst du Ciclosporin oder Tacrolimus?</translation>
    </message>
    <message>
        <source>Do you take thyroid tablets?</source>
        <translation>Nimmst du Schilddrüsentabletten?</translation>
    </message>
    <message>
        <source>Do you take trimethoprim for a germ?</source>
        <translation>Nimmst du Trimethoprim oder Cotrimoxazol?</translation>
    </message>
    <message>
        <source>Plain food with protein can harm the brain then. This program does not count what harms.</source>
        <translation>Gewöhnliches Essen mit Eiweiß kann dann dem Gehirn schaden. Dieses Programm zählt nicht, was schadet.</translation>
    </message>
    <message>
        <source>Pregnancy: liver, fish high in mercury, raw animal foods, raw-milk and soft ripened cheese, cold smoked fish, sliced deli meat and alcohol are left out. Who eats fish gets 227 to 340 g of it a week, weighed raw, of kinds low in mercury.</source>
        <translation>Schwangerschaft: Leber, Fisch mit viel Quecksilber, rohe tierische Lebensmittel, Rohmilch- und Weichkäse, kalt geräucherter Fisch, Aufschnitt und Alkohol fallen weg. Wer Fisch isst, bekommt 227 bis 340 g in der Woche, roh gewogen, von Arten mit wenig Quecksilber.</translation>
    </message>
    <message>
        <source>Simvastatin or its like (lovastatin, atorvastatin)</source>
        <translation>Simvastatin und ähnliche (Lovastatin, Atorvastatin)</translation>
    </message>
    <message>
        <source>Take other tablets some three hours away from the binder, or as your pharmacist says.</source>
        <translation>Nimm andere Tabletten etwa drei Stunden entfernt vom Kaliumbinder, oder wie die Apotheke sagt.</translation>
    </message>
    <message>
        <source>These medicines weaken the guard against germs in food, and grapefruit changes them.</source>
        <translation>Diese Mittel schwächen die Abwehr gegen Keime im Essen, und Grapefruit verändert sie.</translation>
    </message>
    <message>
        <source>With simvastatin, lovastatin or atorvastatin, grapefruit and its juice are left out. A statin can cause muscle pain or cramps that food does not change: tell your doctor, above all if urine turns dark.</source>
        <translation>Mit Simvastatin, Lovastatin oder Atorvastatin fallen Grapefruit und ihr Saft weg. Ein Statin kann Muskelschmerzen oder Krämpfe machen, die Essen nicht ändert: Sag es in der Praxis, vor allem wenn der Urin dunkel wird.</translation>
    </message>
    <message>
        <source>With type 1 diabetes, a medicine ending in -gliflozin can make the blood too acid. Your care team should know of every change of diet.</source>
        <translation>Bei Typ-1-Diabetes kann ein Mittel auf -gliflozin das Blut zu sauer machen. Dein Behandlungsteam sollte von jeder Änderung des Essens wissen.</translation>
    </message>
    <message>
        <source>With type 1 diabetes, this plan counts carbohydrate but does not steer it. Match your insulin to each meal as your care team taught you.</source>
        <translation>Bei Typ-1-Diabetes zählt dieser Plan Kohlenhydrate, steuert sie aber nicht. Pass dein Insulin jeder Mahlzeit an, wie du es gelernt hast.</translation>
    </message>
    <message>
        <source>a painkiller of this kind can weaken the kidneys</source>
        <translation>ein Schmerzmittel dieser Art kann die Nieren schwächen</translation>
    </message>
    <message>
        <source>digoxin needs the minerals of the blood to be steady</source>
        <translation>Digoxin braucht gleichbleibende Mineralstoffe im Blut</translation>
    </message>
    <message>
        <source>this medicine can keep too much potassium in the body</source>
        <translation>dieses Mittel kann zu viel Kalium im Körper halten</translation>
    </message>
    <message>
        <source>This week was not made for {others}.</source>
        <translation>Diese Woche ist nicht gemacht für {others}.</translation>
    </message>
    <message>
        <source>{figures}: figures of guidelines, until you enter those of your doctor.</source>
        <translation>{figures}: Werte von Leitlinien, bis du die ärztlichen einträgst.</translation>
    </message>
    <message>
        <source>Not asked for: {nutrients}.</source>
        <translation>Nicht verlangt: {nutrients}.</translation>
    </message>
    <message>
        <source>{nutrient} differs from day to day: {day} {low}, {other} {high} {unit}</source>
        <translation>{nutrient} ist von Tag zu Tag verschieden: {day} {low}, {other} {high} {unit}</translation>
    </message>
    <message>
        <source>Not asked for in this week because of {rule}: {nutrients}.</source>
        <translation>In dieser Woche nicht verlangt wegen {rule}: {nutrients}.</translation>
    </message>
    <message>
        <source>Energy is that of week {n} of the pregnancy; enter your week under You.</source>
        <translation>Die Energie ist die der Schwangerschaftswoche {n}; gib deine Woche unter „Du“ ein.</translation>
    </message>
    <message>
        <source>Your weight of today is taken for that before the pregnancy; enter it under You.</source>
        <translation>Dein heutiges Gewicht steht für das vor der Schwangerschaft; gib jenes unter „Du“ ein.</translation>
    </message>
    <message>
        <source>Energy is for the first six months of nursing alone; enter the month under You.</source>
        <translation>Die Energie ist für die ersten sechs Monate des vollen Stillens; gib den Monat unter „Du“ ein.</translation>
    </message>
    <message>
        <source>Kept to at most {most} a day until you enter the figure of your doctor: {reason} ({source}).</source>
        <translation>Höchstens {most} am Tag, bis du den ärztlichen Wert einträgst: {reason} ({source}).</translation>
    </message>
    <message>
        <source>{medicine}: take it at about {taken}, {n} minutes before you eat at {first}. Calcium and iron tablets, and antacids: not before {after}.</source>
        <translation>{medicine}: etwa um {taken} nehmen, {n} Minuten vor dem Essen um {first}. Calcium- und Eisentabletten und Magensäurebinder: nicht vor {after}.</translation>
    </message>
    <message>
        <source>The plan asks for {asked} kcal a day, care for at least {least}</source>
        <translation>Der Plan verlangt {asked} kcal am Tag, „Vorsicht“ mindestens {least}</translation>
    </message>
    <message>
        <source>Of {what} there are {n} g in the plan, weighed raw; at most {most} g are meant</source>
        <translation>Von {what} sind {n} g im Plan, roh gewogen; höchstens {most} g sind gedacht</translation>
    </message>
    <message>
        <source>Planned to gain weight slowly: {n} kcal a day more than you need.</source>
        <translation>Geplant, um langsam zuzunehmen: {n} kcal am Tag mehr, als du brauchst.</translation>
    </message>
    <message>
        <source>Planned to lose weight slowly: {n} kcal a day less than you need.</source>
        <translation>Geplant, um langsam abzunehmen: {n} kcal am Tag weniger, als du brauchst.</translation>
    </message>
    <message>
        <source>Losing weight is not planned with {rule}: energy is what you need.</source>
        <translation>Abnehmen wird nicht geplant bei {rule}: Die Energie ist, was du brauchst.</translation>
    </message>
    <message>
        <source>Losing weight is not planned for you: energy is what you need.</source>
        <translation>Abnehmen wird für dich nicht geplant: Die Energie ist, was du brauchst.</translation>
    </message>
    <message>
        <source>Gaining weight is not planned for you: energy is what you need.</source>
        <translation>Zunehmen wird für dich nicht geplant: Die Energie ist, was du brauchst.</translation>
    </message>
    <message>
        <source>Days below the {n} mg of sodium that people need ({source}): {days} of {all}. Salt these meals to taste, unless a doctor said otherwise.</source>
        <translation>Tage unter den {n} mg Natrium, die Menschen brauchen ({source}): {days} von {all}. Salze diese Mahlzeiten nach Geschmack, wenn ärztlich nichts anderes gesagt wurde.</translation>
    </message>
    <message>
        <source>This week was not made for {others}: the program has no rules for it. Show the week to your doctor or pharmacist before you eat by it. Potassium, calcium, vitamin D and sodium are kept at the reference intake.</source>
        <translation>Diese Woche ist nicht gemacht für {others}: Das Programm hat dafür keine Regeln. Zeig die Woche in Praxis oder Apotheke, bevor du danach isst. Kalium, Calcium, Vitamin D und Natrium bleiben beim Referenzwert.</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>A week that meets every target is not found yet; nothing proves that there is none.</source>
        <translation>Eine Woche, die jedes Ziel erreicht, ist noch nicht gefunden; dass es keine gibt, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>Not every target is met yet; searching for up to {n} seconds.</source>
        <translation>Noch ist nicht jedes Ziel erreicht; gesucht wird bis zu {n} Sekunden lang.</translation>
    </message>
    <message>
        <source>A meal is missing: {meal}</source>
        <translation>Es fehlt eine Mahlzeit: {meal}</translation>
    </message>
    <message>
        <source>{n} meals are missing</source>
        <translation>Es fehlen {n} Mahlzeiten</translation>
    </message>
    <message>
        <source>{n} meals are missing: {meals}</source>
        <translation>Es fehlen {n} Mahlzeiten: {meals}</translation>
    </message>
    <message>
        <source>Pages to print (PDF)</source>
        <translation>Seiten zum Drucken (PDF)</translation>
    </message>
    <message>
        <source>To print later or to send. Print preview has more choices.</source>
        <translation>Zum späteren Drucken oder Verschicken. Die Druckvorschau hat mehr Auswahl.</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>For a chat, a tablet or a digital picture frame.</source>
        <translation>Für einen Chat, ein Tablet oder einen digitalen Bilderrahmen.</translation>
    </message>
    <message>
        <source>Spreadsheet (Excel)</source>
        <translation>Arbeitsmappe (Excel)</translation>
    </message>
    <message>
        <source>Sheets for the week, the list to tick, nutrients and foods. Opens in Excel, LibreOffice and Google Sheets.</source>
        <translation>Blätter für die Woche, die Liste zum Abhaken, Nährstoffe und Lebensmittel. Öffnet sich in Excel, LibreOffice und Google Sheets.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>One table, a row for each food, item or nutrient.</source>
        <translation>Eine Tabelle, eine Zeile je Lebensmittel, Ware oder Nährstoff.</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>An event for each meal, or a task for each line of the list. Export again after a change: the same ones are replaced, not doubled.</source>
        <translation>Ein Termin je Mahlzeit oder eine Aufgabe je Zeile der Liste. Nach einer Änderung noch einmal exportieren: Dieselben werden ersetzt, nicht verdoppelt.</translation>
    </message>
    <message>
        <source>One file for any browser, made from your print templates; the list alone can be ticked on a phone without a network.</source>
        <translation>Eine Datei für jeden Browser, aus den eigenen Druckvorlagen; die Liste allein lässt sich auf dem Telefon ohne Netz abhaken.</translation>
    </message>
    <message>
        <source>Page for a dietitian (HTML)</source>
        <translation>Seite für die Ernährungsberatung (HTML)</translation>
    </message>
    <message>
        <source>Answers, targets with their sources, what each day brings and how much of it is known. Opens and prints in any browser.</source>
        <translation>Antworten, Ziele mit ihren Quellen, was jeder Tag bringt und wie viel davon bekannt ist. Öffnet und druckt in jedem Browser.</translation>
    </message>
    <message>
        <source>Recipes (schema.org)</source>
        <translation>Rezepte (schema.org)</translation>
    </message>
    <message>
        <source>The recipes of the week for other programs. Imported here, they give the same list.</source>
        <translation>Die Rezepte der Woche für andere Programme. Hier importiert, ergeben sie dieselbe Liste.</translation>
    </message>
    <message>
        <source>Recipes (Cooklang)</source>
        <translation>Rezepte (Cooklang)</translation>
    </message>
    <message>
        <source>A text file for each recipe, in one archive.</source>
        <translation>Eine Textdatei je Rezept, in einem Archiv.</translation>
    </message>
    <message>
        <source>Shopping list (todo.txt)</source>
        <translation>Einkaufsliste (todo.txt)</translation>
    </message>
    <message>
        <source>A task a line, for programs that read todo.txt.</source>
        <translation>Eine Aufgabe je Zeile, für Programme, die todo.txt lesen.</translation>
    </message>
    <message>
        <source>Shopping list (Mealie)</source>
        <translation>Einkaufsliste (Mealie)</translation>
    </message>
    <message>
        <source>The items of a shopping list, as Mealie has them.</source>
        <translation>Die Posten einer Einkaufsliste, wie Mealie sie hat.</translation>
    </message>
    <message>
        <source>Shopping list (Tandoor)</source>
        <translation>Einkaufsliste (Tandoor)</translation>
    </message>
    <message>
        <source>The entries of a shopping list, as Tandoor has them.</source>
        <translation>Die Einträge einer Einkaufsliste, wie Tandoor sie hat.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>For notes and wikis; the list can be ticked there.</source>
        <translation>Für Notizen und Wikis; dort lässt sich die Liste abhaken.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>For e-mails and messages.</source>
        <translation>Für E-Mails und Nachrichten.</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Daten (JSON)</translation>
    </message>
    <message>
        <source>Everything, with figures. This program opens it again as a plan.</source>
        <translation>Alles, mit Werten. Dieses Programm öffnet es wieder als Plan.</translation>
    </message>
    <message>
        <source>Profile (TOML)</source>
        <translation>Profil (TOML)</translation>
    </message>
    <message>
        <source>Who the plan is for, with targets and restrictions. Open it here, or plan with it on the command line.</source>
        <translation>Für wen der Plan ist, mit Zielen und Einschränkungen. Hier wieder öffnen oder auf der Befehlszeile damit planen.</translation>
    </message>
    <message>
        <source>Write grams up to {most}.</source>
        <translation>Schreibe Gramm bis {most}.</translation>
    </message>
    <message>
        <source>Some of its lines are not answered yet.</source>
        <translation>Einige Zeilen sind noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>It has {n} foods, more than a dish may have.</source>
        <translation>Es hat {n} Lebensmittel, mehr als ein Gericht haben darf.</translation>
    </message>
    <message>
        <source>A portion would have {n} g of {food}, more than anybody eats in a day. Check the portions and the line.</source>
        <translation>Eine Portion hätte {n} g {food}, mehr als jemand am Tag isst. Portionen und Zeile prüfen.</translation>
    </message>
    <message>
        <source>Also, not counted: {lines}</source>
        <translation>Außerdem, nicht mitgerechnet: {lines}</translation>
    </message>
    <message>
        <source>Is this the food that is meant?</source>
        <translation>Ist dieses Lebensmittel gemeint?</translation>
    </message>
    <message>
        <source>Its words speak of {allergens}, which this food does not have.</source>
        <translation>Die Wörter sprechen von {allergens}; dieses Lebensmittel hat das nicht.</translation>
    </message>
    <message>
        <source>It will be added to your foods. What it contains is read from USDA&apos;s words.</source>
        <translation>Es kommt zu den eigenen Lebensmitteln. Was es enthält, ist aus den Worten des USDA gelesen.</translation>
    </message>
    <message>
        <source>To taste: it is not counted.</source>
        <translation>Nach Geschmack: nicht mitgerechnet.</translation>
    </message>
    <message>
        <source>How much of it is left to taste.</source>
        <translation>Wie viel, bleibt dem Geschmack überlassen.</translation>
    </message>
    <message>
        <source>To taste: counted as a pinch for each portion.</source>
        <translation>Nach Geschmack: als eine Prise je Portion gerechnet.</translation>
    </message>
    <message>
        <source>Only USDA&apos;s library has this food. Add it to your foods, or choose another.</source>
        <translation>Nur die Bibliothek des USDA hat dieses Lebensmittel. Zu den eigenen hinzufügen oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>No table here has the figures of this food: choose one that is near to it, or leave it out.</source>
        <translation>Für dieses Lebensmittel hat keine Tabelle hier Werte: Wähle ein ähnliches, oder lass es weg.</translation>
    </message>
    <message>
        <source>No food of this name is known.</source>
        <translation>Kein Lebensmittel dieses Namens ist bekannt.</translation>
    </message>
    <message>
        <source>How much it is, is not known.</source>
        <translation>Wie viel es ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>still to buy</source>
        <translation>noch zu kaufen</translation>
    </message>
    <message>
        <source>Ticks stay on this device, without a network.</source>
        <translation>Häkchen bleiben auf diesem Gerät, auch ohne Netz.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Eine Datei dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>It holds more than {n} files.</source>
        <translation>Das Archiv enthält mehr als {n} Dateien.</translation>
    </message>
    <message>
        <source>It has a password. Unpack it first.</source>
        <translation>Das Archiv hat ein Passwort. Zuerst auspacken.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>Das Archiv ist beschädigt.</translation>
    </message>
    <message>
        <source>A file in it is larger than {n} MB.</source>
        <translation>Eine Datei darin ist größer als {n} MB.</translation>
    </message>
    <message>
        <source>It has no ingredients.</source>
        <translation>Es hat keine Zutaten.</translation>
    </message>
    <message>
        <source>No recipe is found in it. Save the page as HTML, or export from the other program as JSON.</source>
        <translation>Darin ist kein Rezept zu finden. Die Seite als HTML speichern oder im anderen Programm als JSON exportieren.</translation>
    </message>
    <message>
        <source>Archives stand too deep in each other.</source>
        <translation>Archive stehen zu tief ineinander.</translation>
    </message>
    <message>
        <source>It is too large for a recipe.</source>
        <translation>Für ein Rezept ist es zu groß.</translation>
    </message>
    <message>
        <source>It is no text. Save it as UTF-8.</source>
        <translation>Es ist kein Text. Als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Its JSON is damaged ({why}).</source>
        <translation>Das JSON ist beschädigt ({why}).</translation>
    </message>
    <message>
        <source>The table has no columns title, ingredients and instructions. Tables of foods are imported on the page Foods.</source>
        <translation>Die Tabelle hat keine Spalten title, ingredients und instructions. Tabellen von Lebensmitteln werden auf der Seite Lebensmittel importiert.</translation>
    </message>
    <message>
        <source>For a meal of a kind that the day before had too, such as curry after curry; half of it two days later.</source>
        <translation>Für ein Gericht von einer Art, die es schon am Vortag gab, etwa Curry nach Curry; zwei Tage später die Hälfte.</translation>
    </message>
    <message>
        <source>For a second meal of a kind on one day: two of beans, of eggs, of noodles, of rice, two soups, two in bread.</source>
        <translation>Für ein zweites Gericht derselben Art an einem Tag: zweimal Bohnen, Eier, Nudeln oder Reis, zwei Suppen, zweimal Brot.</translation>
    </message>
    <message>
        <source>No meal like yesterday&apos;s</source>
        <translation>Kein Gericht wie gestern</translation>
    </message>
    <message>
        <source>No two meals of a kind in a day</source>
        <translation>Keine zwei Gerichte einer Art am Tag</translation>
    </message>
    <message>
        <source>Drink today: {glasses} beside the meals</source>
        <translation>Heute trinken: {glasses} neben den Mahlzeiten</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>wenig aktiv, meist sitzend</translation>
    </message>
    <message>
        <source>low active</source>
        <translation>leicht aktiv</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>very active</source>
        <translation>sehr aktiv</translation>
    </message>
    <message>
        <source>Amounts are of the planned portions, edible and as eaten, with supplements counted in. A figure that no source has is unknown and not zero: the share of the energy from foods with a known figure stands beside each mean.</source>
        <translation>Die Mengen gelten für die geplanten Portionen, essbar und wie gegessen, Präparate eingerechnet. Ein Wert, den keine Quelle hat, ist unbekannt und nicht null: Neben jedem Mittel steht, welcher Anteil der Energie aus Lebensmitteln mit bekanntem Wert kommt.</translation>
    </message>
    <message>
        <source>{kg} kg, {cm} cm, activity: {activity}</source>
        <translation>{kg} kg, {cm} cm, Aktivität: {activity}</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>missed on average</source>
        <translation>im Mittel verfehlt</translation>
    </message>
    <message>
        <source>met on average</source>
        <translation>im Mittel erreicht</translation>
    </message>
    <message>
        <source>{met} of {all}</source>
        <translation>{met} von {all}</translation>
    </message>
    <message>
        <source>For each use of a fresh fruit or vegetable that is out of season when the plan begins; only where a hemisphere is chosen.</source>
        <translation>Für jede Verwendung von frischem Obst oder Gemüse, das zu Beginn des Plans keine Saison hat; nur wenn eine Halbkugel gewählt ist.</translation>
    </message>
    <message>
        <source>Fruit and vegetables in season</source>
        <translation>Obst und Gemüse der Saison</translation>
    </message>
    <message>
        <source>Only on weekends: you have {n} minutes on weekdays</source>
        <translation>Nur am Wochenende: unter der Woche hast du {n} Minuten</translation>
    </message>
    <message>
        <source>you never want it</source>
        <translation>du willst es nie</translation>
    </message>
    <message>
        <source>your day has no such meal</source>
        <translation>dein Tag hat keine solche Mahlzeit</translation>
    </message>
    <message>
        <source>a food it needs is not planned for you</source>
        <translation>ein Lebensmittel, das es braucht, wird für dich nicht geplant</translation>
    </message>
    <message>
        <source>without the {n} dishes that your kitchen leaves out</source>
        <translation>ohne die {n} Gerichte, die deine Küche ausschließt</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>Frühling</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>Sommer</translation>
    </message>
    <message>
        <source>fall</source>
        <translation>Herbst</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>Winter</translation>
    </message>
    <message>
        <source>In season: {seasons}.</source>
        <translation>Saison: {seasons}.</translation>
    </message>
    <message>
        <source>Your kitchen leaves out 1 dish: {why}.</source>
        <translation>Deine Küche schließt 1 Gericht aus: {why}.</translation>
    </message>
    <message>
        <source>Your kitchen leaves out {n} dishes: {why}.</source>
        <translation>Deine Küche schließt {n} Gerichte aus: {why}.</translation>
    </message>
    <message>
        <source>needs an oven</source>
        <translation>braucht einen Backofen</translation>
    </message>
    <message>
        <source>needs a stove</source>
        <translation>braucht einen Herd</translation>
    </message>
    <message>
        <source>needs a blender</source>
        <translation>braucht einen Mixer</translation>
    </message>
    <message>
        <source>more minutes of work than you want</source>
        <translation>mehr Minuten Arbeit, als du willst</translation>
    </message>
    <message>
        <source>takes {n} minutes of work, you want at most {most}</source>
        <translation>braucht {n} Minuten Arbeit, du willst höchstens {most}</translation>
    </message>
    <message>
        <source>not for a beginner</source>
        <translation>nichts für Anfänger</translation>
    </message>
    <message>
        <source>no fish</source>
        <translation>kein Fisch</translation>
    </message>
    <message>
        <source>no meat</source>
        <translation>kein Fleisch</translation>
    </message>
    <message>
        <source>no oven</source>
        <translation>kein Backofen</translation>
    </message>
    <message>
        <source>something cold</source>
        <translation>etwas Kaltes</translation>
    </message>
    <message>
        <source>something warm</source>
        <translation>etwas Warmes</translation>
    </message>
    <message>
        <source>it has fish, and none was wanted there</source>
        <translation>es hat Fisch, und dort war keiner gewünscht</translation>
    </message>
    <message>
        <source>it has meat, and none was wanted there</source>
        <translation>es hat Fleisch, und dort war keines gewünscht</translation>
    </message>
    <message>
        <source>it needs the oven, which was not wanted there</source>
        <translation>es braucht den Backofen, und das war dort nicht gewünscht</translation>
    </message>
    <message>
        <source>it is warm, and something cold was wanted</source>
        <translation>es ist warm, und etwas Kaltes war gewünscht</translation>
    </message>
    <message>
        <source>it is cold, and something warm was wanted</source>
        <translation>es ist kalt, und etwas Warmes war gewünscht</translation>
    </message>
    <message>
        <source>the dish {dish} {fault}</source>
        <translation>das Gericht {dish} {fault}</translation>
    </message>
    <message>
        <source>needs what the kitchen lacks: {piece}</source>
        <translation>braucht, was der Küche fehlt: {piece}</translation>
    </message>
    <message>
        <source>takes {n} minutes of work</source>
        <translation>braucht {n} Minuten Arbeit</translation>
    </message>
    <message>
        <source>is not for a beginner</source>
        <translation>ist nichts für Anfänger</translation>
    </message>
    <message>
        <source>Take the version of {time}</source>
        <translation>Die Fassung vom {time} nehmen</translation>
    </message>
    <message>
        <source>Take what can be read: meals {n}</source>
        <translation>Nehmen, was lesbar ist: Mahlzeiten {n}</translation>
    </message>
    <message>
        <source>Your last week was damaged and is kept. Something of it can be shown; undo takes it back.</source>
        <translation>Deine letzte Woche war beschädigt und ist aufgehoben. Etwas davon lässt sich zeigen; Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>be new</source>
        <translation>neu sein</translation>
    </message>
    <message>
        <source>stay the same</source>
        <translation>gleich bleiben</translation>
    </message>
    <message>
        <source>be replaced</source>
        <translation>ersetzt werden</translation>
    </message>
    <message>
        <source>go, for the file has none</source>
        <translation>wegfallen, denn die Datei hat keine</translation>
    </message>
    <message>
        <source>about you</source>
        <translation>über dich</translation>
    </message>
    <message>
        <source>diet, allergies, foods left out</source>
        <translation>Ernährung, Allergien, Weggelassenes</translation>
    </message>
    <message>
        <source>meals of the day</source>
        <translation>Mahlzeiten des Tages</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>wishes</source>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>Nothing that can be told in words.</source>
        <translation>Nichts, was sich in Worten sagen lässt.</translation>
    </message>
    <message>
        <source>The oldest version there is.</source>
        <translation>Die älteste Fassung, die es gibt.</translation>
    </message>
    <message>
        <source>Days added: {n}.</source>
        <translation>Tage dazu: {n}.</translation>
    </message>
    <message>
        <source>Days removed: {n}.</source>
        <translation>Tage weniger: {n}.</translation>
    </message>
    <message>
        <source>It begins on another day.</source>
        <translation>Sie beginnt an einem anderen Tag.</translation>
    </message>
    <message>
        <source>Targets changed.</source>
        <translation>Ziele geändert.</translation>
    </message>
    <message>
        <source>Ticks or lines of the shopping list changed.</source>
        <translation>Haken oder Zeilen der Einkaufsliste geändert.</translation>
    </message>
    <message>
        <source>It has another name.</source>
        <translation>Sie heißt anders.</translation>
    </message>
    <message>
        <source>Answers changed: {what}.</source>
        <translation>Antworten geändert: {what}.</translation>
    </message>
    <message>
        <source>Cramps noted: {n}.</source>
        <translation>Krämpfe notiert: {n}.</translation>
    </message>
    <message>
        <source>Cramps removed: {n}.</source>
        <translation>Krämpfe entfernt: {n}.</translation>
    </message>
    <message>
        <source>Entries added: {n}.</source>
        <translation>Einträge dazu: {n}.</translation>
    </message>
    <message>
        <source>Entries removed: {n}.</source>
        <translation>Einträge entfernt: {n}.</translation>
    </message>
    <message>
        <source>Entries changed: {n}.</source>
        <translation>Einträge geändert: {n}.</translation>
    </message>
    <message>
        <source>Meals added: {n}.</source>
        <translation>Mahlzeiten dazu: {n}.</translation>
    </message>
    <message>
        <source>Meals removed: {n}.</source>
        <translation>Mahlzeiten entfernt: {n}.</translation>
    </message>
    <message>
        <source>Meals changed: {n}.</source>
        <translation>Mahlzeiten geändert: {n}.</translation>
    </message>
    <message>
        <source>Days with notes added: {n}.</source>
        <translation>Tage mit Notizen dazu: {n}.</translation>
    </message>
    <message>
        <source>Days with notes removed: {n}.</source>
        <translation>Tage mit Notizen entfernt: {n}.</translation>
    </message>
    <message>
        <source>Days with notes changed: {n}.</source>
        <translation>Tage mit Notizen geändert: {n}.</translation>
    </message>
    <message>
        <source>This version is damaged.</source>
        <translation>Diese Fassung ist beschädigt.</translation>
    </message>
    <message>
        <source>All of it as it was before another household took its place.</source>
        <translation>Alles, wie es war, bevor ein anderer Haushalt an seine Stelle trat.</translation>
    </message>
    <message>
        <source>Whole household</source>
        <translation>Ganzer Haushalt</translation>
    </message>
    <message>
        <source>{kind} “{file}”</source>
        <translation>{kind} „{file}“</translation>
    </message>
    <message>
        <source>It is no household file of this program, or it is damaged.</source>
        <translation>Das ist keine Haushaltsdatei dieses Programms, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>It holds more than fits into one household file.</source>
        <translation>Er enthält mehr, als in eine Haushaltsdatei passt.</translation>
    </message>
    <message>
        <source>There is nothing to take along yet.</source>
        <translation>Es gibt noch nichts mitzunehmen.</translation>
    </message>
    <message>
        <source>Refused at: {what}.</source>
        <translation>Abgelehnt bei: {what}.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>What you eat now</source>
        <translation>Was du jetzt isst</translation>
    </message>
    <message>
        <source>What was eaten</source>
        <translation>Was gegessen wurde</translation>
    </message>
    <message>
        <source>Kept week</source>
        <translation>Aufgehobene Woche</translation>
    </message>
    <message>
        <source>Favourite week</source>
        <translation>Lieblingswoche</translation>
    </message>
    <message>
        <source>Notes on weeks</source>
        <translation>Notizen zu Wochen</translation>
    </message>
    <message>
        <source>Who eats what</source>
        <translation>Wer was isst</translation>
    </message>
    <message>
        <source>Own foods</source>
        <translation>Eigene Lebensmittel</translation>
    </message>
    <message>
        <source>Own dishes</source>
        <translation>Eigene Gerichte</translation>
    </message>
    <message>
        <source>Own prices</source>
        <translation>Eigene Preise</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Läden</translation>
    </message>
    <message>
        <source>Print templates</source>
        <translation>Druckvorlagen</translation>
    </message>
    <message>
        <source>This version is gone.</source>
        <translation>Diese Fassung ist weg.</translation>
    </message>
    <message>
        <source>“{file}” was changed by another program while it was open here. Both are kept: your version is in the file, and the other one is among the versions.</source>
        <translation>„{file}“ wurde von einem anderen Programm geändert, während es hier offen war. Beide sind aufgehoben: deine Fassung in der Datei, die andere unter den Fassungen.</translation>
    </message>
    <message>
        <source>Keep my version</source>
        <translation>Meine Fassung behalten</translation>
    </message>
    <message>
        <source>Use the other version</source>
        <translation>Die andere Fassung nehmen</translation>
    </message>
    <message>
        <source>“{file}” is a copy that a service ({service}) made because two computers wrote that file. Both are kept, and only the one without the addition is used. Close the program on one computer before you open it on another.</source>
        <translation>„{file}“ ist eine Kopie, die ein Dienst ({service}) gemacht hat, weil zwei Computer diese Datei geschrieben haben. Beide bleiben, und nur die ohne den Zusatz wird verwendet. Schließe das Programm auf einem Computer, bevor du es auf einem anderen öffnest.</translation>
    </message>
    <message>
        <source>For a dinner that stood three times in the four weeks before, unless you rated it up; less than any target.</source>
        <translation>Für ein Abendessen, das es in den vier Wochen davor dreimal gab, außer du hast es hoch bewertet; weniger als jedes Ziel.</translation>
    </message>
    <message>
        <source>For a lunch or dinner that the week before had too; less of it for each week further back, and none for a dish you rated up.</source>
        <translation>Für ein Mittag- oder Abendessen, das es auch in der Woche davor gab; mit jeder Woche zurück weniger, und nichts für ein Gericht, das du hoch bewertet hast.</translation>
    </message>
    <message>
        <source>For each dinner of the week before with the same main food, such as salmon; less of it further back, and none for a food you like.</source>
        <translation>Für jedes Abendessen der Woche davor mit demselben Hauptlebensmittel, etwa Lachs; weiter zurück weniger, und nichts für ein Lebensmittel, das du magst.</translation>
    </message>
    <message>
        <source>How long a dinner is remembered</source>
        <translation>Wie lange ein Abendessen in Erinnerung bleibt</translation>
    </message>
    <message>
        <source>No dinner four times a month</source>
        <translation>Kein Abendessen viermal im Monat</translation>
    </message>
    <message>
        <source>Other dinners than last week</source>
        <translation>Andere Abendessen als letzte Woche</translation>
    </message>
    <message>
        <source>Weeks by chance</source>
        <translation>Wochen nach dem Zufall</translation>
    </message>
    <message>
        <source>What is left of the last two for each week further back, as a fraction.</source>
        <translation>Was von den letzten beiden mit jeder Woche zurück übrig bleibt, als Anteil.</translation>
    </message>
    <message>
        <source>Plan the next week</source>
        <translation>Nächste Woche planen</translation>
    </message>
    <message>
        <source>The week on the screen is over ({dates}).</source>
        <translation>Die Woche auf dem Bildschirm ist vorbei ({dates}).</translation>
    </message>
    <message>
        <source>This week is over ({dates}). It is only read: nothing in it changes.</source>
        <translation>Diese Woche ist vorbei ({dates}). Sie wird nur gelesen: Nichts darin ändert sich.</translation>
    </message>
    <message>
        <source>{where}: “{meal}” does not fit your answers of now, so its place is empty.</source>
        <translation>{where}: „{meal}“ passt nicht mehr zu deinen Antworten, daher ist der Platz leer.</translation>
    </message>
    <message>
        <source>It is damaged. It stays as it is; try an older copy of it.</source>
        <translation>Sie ist beschädigt. Sie bleibt, wie sie ist; versuche eine ältere Kopie davon.</translation>
    </message>
    <message>
        <source>{name}, {n} {unit}</source>
        <translation>{name}, {n} {unit}</translation>
    </message>
    <message>
        <source>{dose}, about once in {n} days</source>
        <translation>{dose}, etwa einmal in {n} Tagen</translation>
    </message>
    <message>
        <source>No meal that is still to come needs {foods} from the shop. Nothing was changed.</source>
        <translation>Keine kommende Mahlzeit braucht {foods} aus dem Laden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Meals changed because the shop had no {foods}: {n}. All others are as they were.</source>
        <translation>Geänderte Mahlzeiten, weil im Laden fehlte ({foods}): {n}. Alle anderen sind wie zuvor.</translation>
    </message>
    <message>
        <source>New on the list: {names}.</source>
        <translation>Neu auf der Liste: {names}.</translation>
    </message>
    <message>
        <source>All that the coming meals need is at home or in the basket. Nothing was changed.</source>
        <translation>Alles für die kommenden Mahlzeiten ist zu Hause oder im Korb. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No other meals can be made from what is there.</source>
        <translation>Aus dem, was da ist, lassen sich keine anderen Mahlzeiten machen.</translation>
    </message>
    <message>
        <source>Meals changed so that they can be cooked from what was bought: {n}.</source>
        <translation>Mahlzeiten, die jetzt aus dem Gekauften gekocht werden können: {n}.</translation>
    </message>
    <message>
        <source>{meals}.</source>
        <translation>{meals}.</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>nichts passt</translation>
    </message>
    <message>
        <source>{where}: {meal}</source>
        <translation>{where}: {meal}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>Still to buy for these meals: {names}.</source>
        <translation>Für diese Mahlzeiten noch zu kaufen: {names}.</translation>
    </message>
    <message>
        <source>{file}: {n} entries cannot be read. They stay in the file and count as not said.</source>
        <translation>{file}: {n} Einträge sind nicht lesbar. Sie bleiben in der Datei und gelten als nicht gesagt.</translation>
    </message>
    <message>
        <source>Is the child under 14?</source>
        <translation>Ist das Kind jünger als 14?</translation>
    </message>
    <message>
        <source>This is the week of a child, who grows: it gives all the energy a child of this age, height and weight needs, growth among it, and never plans to lose weight (NASEM 2023). Whether a child grows well is for the child&apos;s doctor to judge by growth curves; this program does not. Give a child supplements only if the doctor says so.</source>
        <translation>Dies ist die Woche eines Kindes, das wächst: Sie gibt alle Energie, die ein Kind dieses Alters, dieser Größe und dieses Gewichts braucht, das Wachstum eingeschlossen, und plant nie eine Abnahme (NASEM 2023). Ob ein Kind gut wächst, beurteilt die Kinderärztin oder der Kinderarzt an Wachstumskurven; dieses Programm tut das nicht. Gib einem Kind Nahrungsergänzungsmittel nur auf ärztlichen Rat.</translation>
    </message>
    <message>
        <source>Under 14</source>
        <translation>Unter 14</translation>
    </message>
    <message>
        <source>a child grows, so the plan gives all the energy it needs and never less</source>
        <translation>ein Kind wächst, darum gibt der Plan alle Energie, die es braucht, und nie weniger</translation>
    </message>
    <message>
        <source>A child grows, and what is advised to adults may not hold.</source>
        <translation>Ein Kind wächst, und was Erwachsenen geraten wird, gilt vielleicht nicht.</translation>
    </message>
    <message>
        <source>{name} has no plan for these days</source>
        <translation>{name} hat für diese Tage keinen Plan</translation>
    </message>
    <message>
        <source>the plan was made for other answers</source>
        <translation>der Plan wurde für andere Antworten gemacht</translation>
    </message>
    <message>
        <source>the table does not eat one dish</source>
        <translation>am Tisch wird nicht ein Gericht gegessen</translation>
    </message>
    <message>
        <source>{name}: {food}, {why}</source>
        <translation>{name}: {food}, {why}</translation>
    </message>
    <message>
        <source>not in their diet</source>
        <translation>passt nicht zur Ernährungsweise</translation>
    </message>
    <message>
        <source>{name} has more lactose than is borne</source>
        <translation>{name} hat mehr Laktose, als vertragen wird</translation>
    </message>
    <message>
        <source>{n} g of {food} is no portion of {dish}</source>
        <translation>{n} g {food} sind keine Portion von {dish}</translation>
    </message>
    <message>
        <source>{food} contains {allergens}, which somebody at the table must not have</source>
        <translation>{food} enthält {allergens}; jemand am Tisch darf das nicht essen</translation>
    </message>
    <message>
        <source>{one} and {other} have different foods in one dish for no reason</source>
        <translation>{one} und {other} haben ohne Grund verschiedene Lebensmittel in einem Gericht</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Mädchen</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Junge</translation>
    </message>
    <message>
        <source>{name} has no plan for this week.</source>
        <translation>{name} hat für diese Woche keinen Plan.</translation>
    </message>
    <message>
        <source>The week of a child, who grows: energy is never below what is needed.</source>
        <translation>Die Woche eines Kindes, das wächst: Die Energie liegt nie unter dem Bedarf.</translation>
    </message>
    <message>
        <source>The rules for {rules} are those of adults and do not hold for a child: show the week to the child&apos;s doctor before it is eaten.</source>
        <translation>Die Regeln für {rules} sind die von Erwachsenen und gelten nicht für ein Kind: Zeig die Woche der Kinderärztin oder dem Kinderarzt, bevor sie gegessen wird.</translation>
    </message>
    <message>
        <source>{where}: {name} eats something else, for no shared dish fits everybody there.</source>
        <translation>{where}: {name} isst etwas anderes, denn kein gemeinsames Gericht passt dort für alle.</translation>
    </message>
    <message>
        <source>{food} apart: none for {name}</source>
        <translation>{food} getrennt reichen: nichts davon für {name}</translation>
    </message>
    <message>
        <source>cook {other} for {name} in a pan of its own, in place of {food}</source>
        <translation>für {name} {other} statt {food} in einem eigenen Topf zubereiten</translation>
    </message>
    <message>
        <source>{where}: {what}.</source>
        <translation>{where}: {what}.</translation>
    </message>
    <message>
        <source>The week of the table</source>
        <translation>Die Woche am Tisch</translation>
    </message>
    <message>
        <source>For the cook</source>
        <translation>Für die Küche</translation>
    </message>
    <message>
        <source>The whole pot</source>
        <translation>Der ganze Topf</translation>
    </message>
    <message>
        <source>On the plates</source>
        <translation>Auf den Tellern</translation>
    </message>
    <message>
        <source>away</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>for {n}</source>
        <translation>für {n}</translation>
    </message>
    <message>
        <source>every target is met</source>
        <translation>jedes Ziel ist erreicht</translation>
    </message>
    <message>
        <source>Another window changed it meanwhile. Nothing was written; plan once more.</source>
        <translation>Ein anderes Fenster hat sie inzwischen geändert. Nichts wurde geschrieben; plane noch einmal.</translation>
    </message>
    <message>
        <source>It cannot be removed. Close other programs that use it.</source>
        <translation>Sie kann nicht gelöscht werden. Schließe andere Programme, die sie benutzen.</translation>
    </message>
    <message>
        <source>Something in the file of who eats together does not hold; it is left out.</source>
        <translation>Etwas in der Datei dazu, wer zusammen isst, stimmt nicht; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Ask your midwife or doctor about a tablet. The usual advice is 400 to 800 µg of folic acid a day. It starts a month before the pregnancy and goes on to its third month (USPSTF 2023). Of iodine 150 µg a day is usual (American Thyroid Association 2017).</source>
        <translation>Fragen Sie Ihre Hebamme oder Ärztin nach einer Tablette. Üblicher Rat sind 400 bis 800 µg Folsäure am Tag. Das beginnt einen Monat vor der Schwangerschaft und reicht bis in ihren dritten Monat (USPSTF 2023). Bei Jod sind 150 µg am Tag üblich (American Thyroid Association 2017).</translation>
    </message>
    <message>
        <source>Folate (DFE)</source>
        <translation>Folat (DFE)</translation>
    </message>
    <message>
        <source>Folate and iron are shown from food and asked for only if you switch them on: food alone may not bring enough. Figures of flour, pasta and cereals have what US law adds to them; elsewhere there is less. Iodine is not counted here.</source>
        <translation>Folat und Eisen aus dem Essen werden gezeigt und nur verlangt, wenn Sie sie einschalten: Essen allein bringt oft nicht genug. Die Werte von Mehl, Nudeln und Frühstücksflocken enthalten, was das Recht der USA ihnen zusetzt; anderswo ist es weniger. Jod wird hier nicht gezählt.</translation>
    </message>
    <message>
        <source>Iron</source>
        <translation>Eisen</translation>
    </message>
    <message>
        <source>Nursing: fish high in mercury and alcohol are left out. Folate and iron are shown from food, iodine is not counted here: ask your midwife or doctor about a tablet.</source>
        <translation>Stillzeit: Fisch mit viel Quecksilber und Alkohol sind ausgelassen. Folat und Eisen aus dem Essen werden gezeigt, Jod wird hier nicht gezählt: Fragen Sie Ihre Hebamme oder Ärztin nach einer Tablette.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Ein anderes Land</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>Milch</translation>
    </message>
    <message>
        <source>plant drinks</source>
        <translation>Pflanzendrinks</translation>
    </message>
    <message>
        <source>vegetable spreads</source>
        <translation>Margarine</translation>
    </message>
    <message>
        <source>yogurt and kefir</source>
        <translation>Joghurt und Kefir</translation>
    </message>
    <message>
        <source>orange juice</source>
        <translation>Orangensaft</translation>
    </message>
    <message>
        <source>breakfast cereals</source>
        <translation>Frühstücksflocken</translation>
    </message>
    <message>
        <source>Prices are those of the United States, in dollars: an estimate for where you buy ({country}). A price that you type is used instead and is not converted to dollars.</source>
        <translation>Die Preise sind die der Vereinigten Staaten in Dollar: eine Schätzung für den Ort, an dem du einkaufst ({country}). Ein Preis, den du eintippst, gilt stattdessen und wird nicht in Dollar umgerechnet.</translation>
    </message>
    <message>
        <source>Where you buy food ({country}), vitamin D is not added to these as a rule: {sorts}. None is counted there.</source>
        <translation>Wo Sie einkaufen ({country}), wird diesen in der Regel kein Vitamin D zugesetzt: {sorts}. Es wird dort keines gezählt.</translation>
    </message>
    <message>
        <source>How often vitamin D is added to these where you buy food was not found: {sorts}. None is counted there.</source>
        <translation>Wie oft diesen Vitamin D zugesetzt wird, wo Sie einkaufen, war nicht zu finden: {sorts}. Es wird dort keines gezählt.</translation>
    </message>
    <message>
        <source>If a label says that vitamin D is added, name the food under Foods, “I can get”: then it counts.</source>
        <translation>Steht auf der Packung, dass Vitamin D zugesetzt ist, nennen Sie das Lebensmittel unter Lebensmittel, „Bekomme ich“: Dann zählt es.</translation>
    </message>
    <message>
        <source>Where do you buy food? Vitamin D is added to milk, cereals and plant drinks in the United States; in many countries it is not, and then it is not counted. More countries stand under Meals among your answers.</source>
        <translation>Wo kaufen Sie Lebensmittel ein? In den USA wird Milch, Frühstücksflocken und Pflanzendrinks Vitamin D zugesetzt; in vielen Ländern nicht, und dann wird es nicht gezählt. Weitere Länder stehen unter Mahlzeiten bei Ihren Antworten.</translation>
    </message>
    <message>
        <source>Left out: {message}.</source>
        <translation>Weggelassen: {message}.</translation>
    </message>
    <message>
        <source>it is eaten out that day</source>
        <translation>an diesem Tag wird auswärts gegessen</translation>
    </message>
    <message>
        <source>no meal was wanted then</source>
        <translation>dort war keine Mahlzeit gewünscht</translation>
    </message>
    <message>
        <source>there are {k} minutes for it, and it takes {n}</source>
        <translation>dafür sind {k} Minuten Zeit, und es dauert {n}</translation>
    </message>
    <message>
        <source>the meals of the day take {n} minutes, {k} were wanted</source>
        <translation>die Mahlzeiten des Tages dauern {n} Minuten, gewünscht waren {k}</translation>
    </message>
    <message>
        <source>Eaten out: unknown, and not in the figures of the day.</source>
        <translation>Auswärts gegessen: unbekannt und nicht in den Zahlen des Tages.</translation>
    </message>
    <message>
        <source>No meal wanted</source>
        <translation>Keine Mahlzeit gewünscht</translation>
    </message>
    <message>
        <source>{day} without {meals}</source>
        <translation>{day} ohne {meals}</translation>
    </message>
    <message>
        <source>Eaten out, so not known: {days}. Minimum targets are asked of the other meals by their usual share; maximum targets stay, but for energy.</source>
        <translation>Auswärts gegessen, also unbekannt: {days}. Mindestziele gelten für die anderen Mahlzeiten nach ihrem üblichen Anteil; Höchstziele bleiben, außer bei der Energie.</translation>
    </message>
    <message>
        <source>With {guests}.</source>
        <translation>Mit {guests}.</translation>
    </message>
    <message>
        <source>{name} (without {foods})</source>
        <translation>{name} (ohne {foods})</translation>
    </message>
    <message>
        <source>{name} eats along and has no {food}</source>
        <translation>{name} isst mit und isst das nicht: {food}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>{n} columns of Open Food Facts are not read.</source>
        <translation>{n} Spalten von Open Food Facts werden nicht gelesen.</translation>
    </message>
    <message>
        <source>The foods are counted: line 3 of a JSON is its third food.</source>
        <translation>Gezählt werden die Lebensmittel: Zeile 3 einer JSON-Datei ist ihr drittes Lebensmittel.</translation>
    </message>
    <message>
        <source>It may be powder or a liquid.</source>
        <translation>Es kann Pulver oder Flüssigkeit sein.</translation>
    </message>
    <message>
        <source>It may be the mass of all of it, or of the whole tin.</source>
        <translation>Es kann die Menge von allem sein oder die der ganzen Dose.</translation>
    </message>
    <message>
        <source>It does not say whether that is with the liquid of the tin.</source>
        <translation>Es steht nicht da, ob das mit der Flüssigkeit der Dose ist.</translation>
    </message>
    <message>
        <source>It is no JSON ({why}).</source>
        <translation>Es ist kein JSON ({why}).</translation>
    </message>
    <message>
        <source>It has no foods.</source>
        <translation>Es enthält keine Lebensmittel.</translation>
    </message>
    <message>
        <source>Choose a JSON as FoodData Central gives it.</source>
        <translation>Wähle eine JSON-Datei, wie FoodData Central sie ausgibt.</translation>
    </message>
    <message>
        <source>It has more than {n} MB.</source>
        <translation>Es hat mehr als {n} MB.</translation>
    </message>
    <message>
        <source>{meal}, {time}</source>
        <translation>{meal}, {time}</translation>
    </message>
    <message>
        <source>You eat from {start} to {end}, and drink nothing at other hours. This changes the times of meals and not the targets.</source>
        <translation>Du isst von {start} bis {end} Uhr und trinkst zu anderen Stunden nichts. Das ändert die Zeiten der Mahlzeiten und nicht die Ziele.</translation>
    </message>
    <message>
        <source>You eat from {start} to {end}. You can drink water at any hour. This changes the times of meals and not the targets.</source>
        <translation>Du isst von {start} bis {end}. Wasser kannst du zu jeder Stunde trinken. Das ändert die Zeiten der Mahlzeiten, nicht die Ziele.</translation>
    </message>
    <message>
        <source>{medicine} is taken with water at about {taken}, which is outside your hours: ask your pharmacist when to take it.</source>
        <translation>{medicine} wird gegen {taken} mit Wasser genommen, und das liegt außerhalb deiner Stunden: Frag in der Apotheke, wann du es nehmen sollst.</translation>
    </message>
    <message>
        <source>After {medicine}, calcium and iron tablets wait until {after}: none of your meals is that late. Ask your pharmacist when to take them.</source>
        <translation>Nach {medicine} warten Calcium- und Eisentabletten bis {after}: Keine deiner Mahlzeiten ist so spät. Frag in der Apotheke, wann du sie nehmen sollst.</translation>
    </message>
    <message>
        <source>Browse versions</source>
        <translation>Fassungen ansehen</translation>
    </message>
    <message>
        <source>The program is open on this folder. Close it and try again.</source>
        <translation>Das Programm ist mit diesem Ordner offen. Schließe es und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>For a target missed that is held on average over the plan, such as vitamin D, per fraction of its limit.</source>
        <translation>Für ein verfehltes Ziel, das im Mittel des Plans gehalten wird, etwa Vitamin D, je Anteil seiner Grenze.</translation>
    </message>
    <message>
        <source>Targets held on average</source>
        <translation>Ziele, die im Mittel gehalten werden</translation>
    </message>
    <message>
        <source>tofu</source>
        <translation>Tofu</translation>
    </message>
    <message>
        <source>American cheese</source>
        <translation>Schmelzkäse in Scheiben</translation>
    </message>
    <message>
        <source>{food} apart, put on at the table: {other} for {name}</source>
        <translation>{food} getrennt, erst am Tisch dazu: für {name} {other}</translation>
    </message>
    <message>
        <source>{food} apart, put on at the table: none for {name}</source>
        <translation>{food} getrennt, erst am Tisch dazu: nichts davon für {name}</translation>
    </message>
    <message>
        <source>{what}, with a spoon of its own</source>
        <translation>{what}, mit eigenem Löffel</translation>
    </message>
    <message>
        <source>{name}: {note}</source>
        <translation>{name}: {note}</translation>
    </message>
    <message>
        <source>Plan them again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Keep them as meals</source>
        <translation>Als Mahlzeiten behalten</translation>
    </message>
    <message>
        <source>Keep it as a meal</source>
        <translation>Als Mahlzeit behalten</translation>
    </message>
    <message>
        <source>No plan meets all of these targets, neither at the table nor alone. A second calculation has proven it.</source>
        <translation>Kein Plan erreicht alle diese Ziele, weder am Tisch noch allein. Eine zweite Rechnung hat es bewiesen.</translation>
    </message>
    <message>
        <source>Only the meals of the person on the screen were planned again; plan the table&apos;s week again for the others.</source>
        <translation>Nur die Mahlzeiten der Person auf dem Bildschirm wurden neu geplant; plane die Woche vom Tisch für die anderen noch einmal.</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>Über das Programm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Wo was aufbewahrt wird</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Plans a week of meals that reaches magnesium, potassium, calcium and vitamin D, and prints it with its shopping list.</source>
        <translation>Plant eine Woche mit Mahlzeiten, die Magnesium, Kalium, Calcium und Vitamin D erreichen, und druckt sie mit ihrer Einkaufsliste.</translation>
    </message>
    <message>
        <source>The program promises nutrients, never relief. Cramps that are new, strong or stay are for a doctor.</source>
        <translation>Das Programm verspricht Nährstoffe, nie Linderung. Krämpfe, die neu oder stark sind oder bleiben, gehören in ärztliche Hände.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no account, no network, no counting. Answers, weeks and the diary lie in files of yours; Settings shows and erases them.</source>
        <translation>Nichts verlässt diesen Computer: kein Konto, kein Netz, keine Statistik. Antworten, Wochen und das Tagebuch liegen in deinen eigenen Dateien; die Einstellungen zeigen und löschen sie.</translation>
    </message>
    <message>
        <source>Weeks and answers</source>
        <translation>Wochen und Antworten</translation>
    </message>
    <message>
        <source>Own foods, prices, pantry and diary</source>
        <translation>Eigene Lebensmittel, Preise, Vorrat und Tagebuch</translation>
    </message>
    <message>
        <source>Log, of faults only</source>
        <translation>Protokoll, nur von Fehlern</translation>
    </message>
    <message>
        <source>Composition of foods: USDA FoodData Central (Foundation Foods 2025, FNDDS 2021-2023, SR Legacy 2018) and SR28 (public domain). Vitamin K2: Anses, Ciqual 2020 (Licence Ouverte). What is eaten how often: NHANES, What We Eat in America (public domain). Reference intakes: National Academies (NASEM).</source>
        <translation>Zusammensetzung der Lebensmittel: USDA FoodData Central (Foundation Foods 2025, FNDDS 2021-2023, SR Legacy 2018) und SR28 (gemeinfrei). Vitamin K2: Anses, Ciqual 2020 (Licence Ouverte). Was wie oft gegessen wird: NHANES, What We Eat in America (gemeinfrei). Referenzwerte: National Academies (NASEM).</translation>
    </message>
    <message>
        <source>The program: MIT. Window and pages: Qt {qt}, through PySide6, under the LGPL 3; its libraries are files of their own and may be exchanged. Icons: Lucide (ISC). Type: Inter (OFL).</source>
        <translation>Das Programm: MIT. Fenster und Seiten: Qt {qt} über PySide6 unter der LGPL 3; seine Bibliotheken sind eigene Dateien und dürfen ausgetauscht werden. Symbole: Lucide (ISC). Schrift: Inter (OFL).</translation>
    </message>
    <message>
        <source>PuLP, HiGHS, pandas, NumPy, Jinja2, icalendar, XlsxWriter and platformdirs are free software; a release brings the texts of all licences.</source>
        <translation>PuLP, HiGHS, pandas, NumPy, Jinja2, icalendar, XlsxWriter und platformdirs sind freie Software; eine Veröffentlichung bringt die Texte aller Lizenzen mit.</translation>
    </message>
    <message>
        <source>Electrolyte Meal Planner</source>
        <translation>Elektrolyt-Menüplaner</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Neuer Plan</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Sichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Cook&apos;s &amp;card …</source>
        <translation>Koch&amp;karte …</translation>
    </message>
    <message>
        <source>Print pre&amp;view …</source>
        <translation>Druck&amp;vorschau …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy shopping list</source>
        <translation>Einkaufsliste &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Person and restrictions …</source>
        <translation>&amp;Person und Einschränkungen …</translation>
    </message>
    <message>
        <source>What a good &amp;week is …</source>
        <translation>Was eine gute &amp;Woche ist …</translation>
    </message>
    <message>
        <source>&amp;Guided start …</source>
        <translation>&amp;Geführter Start …</translation>
    </message>
    <message>
        <source>&amp;New person …</source>
        <translation>&amp;Neue Person …</translation>
    </message>
    <message>
        <source>Re&amp;name person …</source>
        <translation>Person &amp;umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Switch person …</source>
        <translation>Person &amp;wechseln …</translation>
    </message>
    <message>
        <source>S&amp;ettings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Plan the week</source>
        <translation>Woche &amp;planen</translation>
    </message>
    <message>
        <source>Plan this &amp;day again</source>
        <translation>Diesen &amp;Tag neu planen</translation>
    </message>
    <message>
        <source>Plan only the &amp;empty ones</source>
        <translation>Nur die &amp;leeren planen</translation>
    </message>
    <message>
        <source>Show &amp;other weeks …</source>
        <translation>Andere &amp;Wochen zeigen …</translation>
    </message>
    <message>
        <source>&amp;Clear the week</source>
        <translation>Woche l&amp;eeren</translation>
    </message>
    <message>
        <source>Use the &amp;better week</source>
        <translation>Die &amp;bessere Woche nehmen</translation>
    </message>
    <message>
        <source>&amp;Stop planning</source>
        <translation>Planen &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock meal</source>
        <translation>Mahlzeit &amp;festhalten oder freigeben</translation>
    </message>
    <message>
        <source>S&amp;wap meal …</source>
        <translation>Mahlzeit &amp;tauschen …</translation>
    </message>
    <message>
        <source>&amp;Make my own meal …</source>
        <translation>&amp;Eigene Mahlzeit machen …</translation>
    </message>
    <message>
        <source>Leave meal &amp;empty</source>
        <translation>Mahlzeit l&amp;eer lassen</translation>
    </message>
    <message>
        <source>&amp;Repeat meal every day</source>
        <translation>Mahlzeit jeden Tag &amp;wiederholen</translation>
    </message>
    <message>
        <source>Dish &amp;more often</source>
        <translation>Gericht &amp;öfter</translation>
    </message>
    <message>
        <source>Dish &amp;less often</source>
        <translation>Gericht &amp;seltener</translation>
    </message>
    <message>
        <source>Dish &amp;never</source>
        <translation>Gericht &amp;nie</translation>
    </message>
    <message>
        <source>&amp;Targets column</source>
        <translation>&amp;Spalte mit Zielen</translation>
    </message>
    <message>
        <source>&amp;Details column</source>
        <translation>Spalte mit &amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Find anything …</source>
        <translation>&amp;Alles finden …</translation>
    </message>
    <message>
        <source>&amp;Relief now</source>
        <translation>Was &amp;jetzt hilft</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation>&amp;So geht es</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber das Programm</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>F&amp;arben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Shopping list</source>
        <translation>Einkaufsliste</translation>
    </message>
    <message>
        <source>Nutrients</source>
        <translation>Nährstoffe</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>My diet</source>
        <translation>Mein Essen</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Print &amp;templates</source>
        <translation>Druck&amp;vorlagen</translation>
    </message>
    <message>
        <source>Pe&amp;ople</source>
        <translation>Pe&amp;rsonen</translation>
    </message>
    <message>
        <source>&amp;Import recipes …</source>
        <translation>Rezepte &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Find a dish …</source>
        <translation>&amp;Gericht suchen …</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Gerichte</translation>
    </message>
    <message>
        <source>Browse &amp;versions …</source>
        <translation>&amp;Fassungen ansehen …</translation>
    </message>
    <message>
        <source>&amp;Take to another computer …</source>
        <translation>Auf einen anderen Computer &amp;mitnehmen …</translation>
    </message>
    <message>
        <source>&amp;Bring from another computer …</source>
        <translation>Von einem anderen Computer &amp;holen …</translation>
    </message>
    <message>
        <source>Plan the &amp;next week</source>
        <translation>&amp;Nächste Woche planen</translation>
    </message>
    <message>
        <source>Plan from &amp;tomorrow to the week&apos;s end</source>
        <translation>Von &amp;morgen bis zum Ende der Woche planen</translation>
    </message>
    <message>
        <source>&amp;Earlier week</source>
        <translation>&amp;Frühere Woche</translation>
    </message>
    <message>
        <source>&amp;Later week</source>
        <translation>&amp;Spätere Woche</translation>
    </message>
    <message>
        <source>Week of t&amp;oday</source>
        <translation>Woche von &amp;heute</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Plan with what I &amp;bought</source>
        <translation>Mit dem &amp;Gekauften planen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>&amp;Household …</source>
        <translation>&amp;Haushalt …</translation>
    </message>
</context>
<context>
    <name>AddLine</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add something: toilet paper</source>
        <translation>Etwas hinzufügen: Toilettenpapier</translation>
    </message>
    <message>
        <source>What to add to the list</source>
        <translation>Was auf die Liste kommt</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Wie viel davon</translation>
    </message>
    <message>
        <source>Its aisle</source>
        <translation>Sein Regal</translation>
    </message>
</context>
<context>
    <name>AnalysisModel</name>
    <message>
        <source>Nutrient</source>
        <translation>Nährstoff</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>AnalysisView</name>
    <message>
        <source>What it brings a day</source>
        <translation>Was es am Tag bringt</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>“{n}” was changed by another program. Save it yourself to choose.</source>
        <translation>„{n}“ wurde von einem anderen Programm geändert. Speichere selbst, um zu wählen.</translation>
    </message>
</context>
<context>
    <name>BackgroundImprovement</name>
    <message>
        <source>Use the better week</source>
        <translation>Die bessere Woche nehmen</translation>
    </message>
</context>
<context>
    <name>BillPart</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Without a price: {n}</source>
        <translation>Ohne Preis: {n}</translation>
    </message>
    <message>
        <source>Undo the price</source>
        <translation>Preis zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>CalendarCommands</name>
    <message>
        <source>No earlier week is kept.</source>
        <translation>Keine frühere Woche ist aufbewahrt.</translation>
    </message>
    <message>
        <source>No later week is planned.</source>
        <translation>Keine spätere Woche ist geplant.</translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>Für heute ist nichts geplant.</translation>
    </message>
    <message>
        <source>Plan the week</source>
        <translation>Woche planen</translation>
    </message>
    <message>
        <source>Keep “{name}”</source>
        <translation>„{name}“ behalten</translation>
    </message>
    <message>
        <source>“{name}” is a favourite now.</source>
        <translation>„{name}“ ist jetzt ein Favorit.</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>„{name}“ entfernen</translation>
    </message>
    <message>
        <source>First go back to your own week: this one is somebody else&apos;s.</source>
        <translation>Geh zuerst zu deiner eigenen Woche zurück: Diese gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Copy the week</source>
        <translation>Woche kopieren</translation>
    </message>
    <message>
        <source>The week is copied to {date}.</source>
        <translation>Die Woche ist auf den {date} kopiert.</translation>
    </message>
    <message>
        <source>{n} meals more do not fit either.</source>
        <translation>{n} weitere Mahlzeiten passen auch nicht.</translation>
    </message>
    <message>
        <source>This week is over and only read. Plan the next one, or copy this one.</source>
        <translation>Diese Woche ist vorbei und wird nur gelesen. Plane die nächste oder kopiere diese.</translation>
    </message>
    <message>
        <source>kept weeks</source>
        <translation>aufgehobene Wochen</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Plan the next week</source>
        <translation>Nächste Woche planen</translation>
    </message>
    <message>
        <source>Plan from tomorrow</source>
        <translation>Ab morgen planen</translation>
    </message>
    <message>
        <source>Open this week</source>
        <translation>Diese Woche öffnen</translation>
    </message>
    <message>
        <source>Copy to …</source>
        <translation>Kopieren auf …</translation>
    </message>
    <message>
        <source>Keep as a favourite …</source>
        <translation>Als Favorit behalten …</translation>
    </message>
    <message>
        <source>Put on a date …</source>
        <translation>Auf ein Datum legen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Plan the next week ({date})</source>
        <translation>Nächste Woche planen ({date})</translation>
    </message>
    <message>
        <source>Plan from tomorrow to {day}</source>
        <translation>Von morgen bis {day} planen</translation>
    </message>
    <message>
        <source>{n} meals found. Enter opens the week.</source>
        <translation>{n} Mahlzeiten gefunden. Die Eingabetaste öffnet die Woche.</translation>
    </message>
    <message>
        <source>No kept week has these words. Try fewer of them.</source>
        <translation>Keine aufbewahrte Woche hat diese Wörter. Versuche weniger davon.</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Open the week first.</source>
        <translation>Öffne die Woche zuerst.</translation>
    </message>
    <message>
        <source>Nothing is planned here.</source>
        <translation>Hier ist nichts geplant.</translation>
    </message>
    <message>
        <source>Over: it is only read.</source>
        <translation>Vorbei: Sie wird nur gelesen.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>Läuft gerade.</translation>
    </message>
    <message>
        <source>Still to come.</source>
        <translation>Kommt noch.</translation>
    </message>
    <message>
        <source>On the screen.</source>
        <translation>Auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Copy the week</source>
        <translation>Woche kopieren</translation>
    </message>
    <message>
        <source>Put “{name}” on a date</source>
        <translation>„{name}“ auf ein Datum legen</translation>
    </message>
    <message>
        <source>Week of {n}</source>
        <translation>Woche vom {n}</translation>
    </message>
    <message>
        <source>When did we have … fish tacos?</source>
        <translation>Wann gab es … Fisch-Tacos?</translation>
    </message>
    <message>
        <source>Search in all kept weeks</source>
        <translation>In allen aufbewahrten Wochen suchen</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Tage der Woche</translation>
    </message>
    <message>
        <source>Meals found</source>
        <translation>Gefundene Mahlzeiten</translation>
    </message>
    <message>
        <source>Favourite weeks</source>
        <translation>Lieblingswochen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>{n} foods</source>
        <translation>{n} Lebensmittel</translation>
    </message>
    <message>
        <source>with {parts}</source>
        <translation>dazu {parts}</translation>
    </message>
    <message>
        <source>+ {n} more</source>
        <translation>+ {n} weitere</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Potassium ceiling agreed with my doctor</source>
        <translation>Mit meiner Praxis vereinbarte Kalium-Obergrenze</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>Drink a day agreed with my doctor</source>
        <translation>Mit meiner Praxis vereinbarte Trinkmenge am Tag</translation>
    </message>
    <message>
        <source>Drinks, milk and soup of each day stay below it. Until there is one, no glasses of water are shown.</source>
        <translation>Getränke, Milch und Suppe jedes Tages bleiben darunter. Ohne diese Angabe werden keine Gläser Wasser gezeigt.</translation>
    </message>
    <message>
        <source>I know the vitamin K1 of my usual day</source>
        <translation>Ich kenne das Vitamin K1 meines üblichen Tages</translation>
    </message>
    <message>
        <source>Each day is kept near it. Without it, the reference intake stands.</source>
        <translation>Jeder Tag bleibt in der Nähe davon. Ohne den Wert gilt der Referenzwert.</translation>
    </message>
    <message>
        <source>These change what is safe to plan for. The program promises nutrients, not relief: see a doctor about cramps that stay.</source>
        <translation>Diese Angaben ändern, was sicher geplant werden kann. Das Programm verspricht Nährstoffe, keine Linderung: Bleiben Krämpfe, hol ärztlichen Rat.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Krankheiten</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Until there is one, the figure of a guideline holds.</source>
        <translation>Bis es einen gibt, gilt der Wert einer Leitlinie.</translation>
    </message>
    <message>
        <source>Phosphorus ceiling agreed with my doctor</source>
        <translation>Ärztlich vereinbarte Obergrenze für Phosphor</translation>
    </message>
    <message>
        <source>Most protein agreed with my doctor</source>
        <translation>Ärztlich vereinbarte Obergrenze für Eiweiß</translation>
    </message>
    <message>
        <source>I know the sodium of my usual day</source>
        <translation>Ich kenne das Natrium meines üblichen Tages</translation>
    </message>
    <message>
        <source>Each day is kept near it. Without it, the middle of the reference intake and the limit stands.</source>
        <translation>Jeder Tag bleibt in der Nähe. Ohne ihn gilt die Mitte von Referenzwert und Grenze.</translation>
    </message>
    <message>
        <source>I know how much I usually drink</source>
        <translation>Ich weiß, wie viel ich gewöhnlich trinke</translation>
    </message>
    <message>
        <source>Each day is planned with as much. Without it, what people need.</source>
        <translation>Jeder Tag wird mit so viel geplant. Ohne ihn so viel, wie Menschen brauchen.</translation>
    </message>
    <message>
        <source>Stage of the kidney disease</source>
        <translation>Stadium der Nierenkrankheit</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>Stage 1 or 2</source>
        <translation>Stadium 1 oder 2</translation>
    </message>
    <message>
        <source>Stage 3, 4 or 5, without dialysis</source>
        <translation>Stadium 3, 4 oder 5, ohne Dialyse</translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message>
        <source>What did you eat?</source>
        <translation>Was hast du gegessen?</translation>
    </message>
    <message>
        <source>Dish or food that was eaten</source>
        <translation>Gericht oder Lebensmittel, das gegessen wurde</translation>
    </message>
    <message>
        <source>Type a dish, or a food with its amount, as: 2 boiled eggs</source>
        <translation>Gericht oder Lebensmittel mit Menge, etwa: 2 gekochte Eier</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Nothing is in it yet.</source>
        <translation>Noch ist nichts darin.</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> und {n} weitere</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The same, another portion</source>
        <translation>Dasselbe, andere Portion</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Foods that were eaten</source>
        <translation>Gegessene Lebensmittel</translation>
    </message>
    <message>
        <source>{n} of the planned portion</source>
        <translation>{n} der geplanten Portion</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Plan from my diet</source>
        <translation>Von meinem Essen aus planen</translation>
    </message>
    <message>
        <source>Looking for the fewest changes …</source>
        <translation>Die wenigsten Änderungen werden gesucht …</translation>
    </message>
    <message>
        <source>Take it to the week</source>
        <translation>In die Woche übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choices of meals tried: {n}</source>
        <translation>Versuchte Mahlzeiten: {n}</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das ging nicht</translation>
    </message>
    <message>
        <source>Nothing has to change: every meal stays.</source>
        <translation>Nichts muss sich ändern: Jede Mahlzeit bleibt.</translation>
    </message>
    <message>
        <source>{n} of {all} meals change · added: {more}</source>
        <translation>{n} von {all} Mahlzeiten ändern sich · dazu: {more}</translation>
    </message>
    <message>
        <source>{n} of {all} meals change</source>
        <translation>{n} von {all} Mahlzeiten ändern sich</translation>
    </message>
    <message>
        <source>Meals of your own that stay as they are: {n}, over {days} days.</source>
        <translation>Eigene Mahlzeiten, die bleiben, wie sie sind: {n}, über {days} Tage.</translation>
    </message>
    <message>
        <source>Every target is met.</source>
        <translation>Jedes Ziel wird erreicht.</translation>
    </message>
    <message>
        <source>Not every target can be met so; this is the nearest that was found.</source>
        <translation>Nicht jedes Ziel ist so zu erreichen; das ist das Nächste, das gefunden wurde.</translation>
    </message>
    <message>
        <source>Cannot stay: {n}</source>
        <translation>Kann nicht bleiben: {n}</translation>
    </message>
    <message>
        <source>{day}, {meal}: {title}</source>
        <translation>{day}, {meal}: {title}</translation>
    </message>
    <message>
        <source>{day}, {meal} (added): {title}</source>
        <translation>{day}, {meal} (dazu): {title}</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Looking for the fewest changes</source>
        <translation>Die wenigsten Änderungen suchen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Nutrients now and then</source>
        <translation>Nährstoffe jetzt und dann</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>What cannot be met, and why</source>
        <translation>Was nicht zu erreichen ist, und warum</translation>
    </message>
    <message>
        <source>▲ Some targets are missed. Looking for why, and what helps …</source>
        <translation>▲ Einige Ziele werden verfehlt. Gesucht wird, warum und was hilft …</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Why, and what helps</source>
        <translation>Warum, und was hilft</translation>
    </message>
    <message>
        <source>All of it at once:</source>
        <translation>Alles davon zusammen:</translation>
    </message>
    <message>
        <source>Trying what helps …</source>
        <translation>Probiert, was hilft …</translation>
    </message>
    <message>
        <source>▲ Cannot be met: {targets}</source>
        <translation>▲ Nicht zu erreichen: {targets}</translation>
    </message>
    <message>
        <source>{rule} (for safety)</source>
        <translation>{rule} (zur Sicherheit)</translation>
    </message>
    <message>
        <source>These cannot hold together: {rules}</source>
        <translation>Das geht nicht zusammen: {rules}</translation>
    </message>
    <message>
        <source>Not found together: {rules}</source>
        <translation>Nicht zusammen gefunden: {rules}</translation>
    </message>
    <message>
        <source>Not to be had: {rules}</source>
        <translation>Nicht zu haben: {rules}</translation>
    </message>
    <message>
        <source>▲ Not found yet: {targets}</source>
        <translation>▲ Noch nicht gefunden: {targets}</translation>
    </message>
    <message>
        <source>Targets are judged once every meal is there.</source>
        <translation>Die Ziele werden beurteilt, sobald jede Mahlzeit da ist.</translation>
    </message>
    <message>
        <source>Plan the missing meals</source>
        <translation>Die fehlenden Mahlzeiten planen</translation>
    </message>
    <message>
        <source>Every meal that is there stays.</source>
        <translation>Jede Mahlzeit, die da ist, bleibt.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>CrampDialog</name>
    <message>
        <source>A cramp</source>
        <translation>Ein Krampf</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation>{n} von 10</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>In eigenen Worten, wenn du magst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Wie stark</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>How strong, 1 to 10</source>
        <translation>Wie stark, 1 bis 10</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Noticed as well</source>
        <translation>Außerdem bemerkt</translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>A week is kept there already. Undo on this page brings it back.</source>
        <translation>Dort gibt es schon eine Woche. Rückgängig auf dieser Seite bringt sie zurück.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Meals that do not fit your answers of now are left out and named.</source>
        <translation>Mahlzeiten, die nicht mehr zu deinen Antworten passen, werden weggelassen und genannt.</translation>
    </message>
    <message>
        <source>On which day does it begin?</source>
        <translation>An welchem Tag beginnt sie?</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>Meals of this day are noted</source>
        <translation>Mahlzeiten sind notiert</translation>
    </message>
    <message>
        <source>All eaten</source>
        <translation>Alles gegessen</translation>
    </message>
    <message>
        <source>None noted on this day.</source>
        <translation>An diesem Tag ist keiner notiert.</translation>
    </message>
    <message>
        <source>Change the cramp at {n}</source>
        <translation>Den Krampf um {n} ändern</translation>
    </message>
    <message>
        <source>Remove the cramp at {n}</source>
        <translation>Den Krampf um {n} entfernen</translation>
    </message>
    <message>
        <source>The week on the board has no such day, so there are no meals to tick.</source>
        <translation>Die gezeigte Woche hat diesen Tag nicht, darum gibt es keine Mahlzeiten abzuhaken.</translation>
    </message>
    <message>
        <source>Tick meal</source>
        <translation>Mahlzeit abhaken</translation>
    </message>
    <message>
        <source>Tick day</source>
        <translation>Tag abhaken</translation>
    </message>
    <message>
        <source>Untick day</source>
        <translation>Haken des Tages entfernen</translation>
    </message>
    <message>
        <source>Note sleep</source>
        <translation>Schlaf notieren</translation>
    </message>
    <message>
        <source>Note fluids</source>
        <translation>Getrunkenes notieren</translation>
    </message>
    <message>
        <source>Note day</source>
        <translation>Tag notieren</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> ml</source>
        <translation> ml</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>Anything else about this day</source>
        <translation>Sonst etwas zu diesem Tag</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Fluids</source>
        <translation>Flüssigkeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Cramps</source>
        <translation>Krämpfe</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>Planned meals eaten</source>
        <translation>Geplante Mahlzeiten gegessen</translation>
    </message>
    <message>
        <source>Say it on the page Today</source>
        <translation>Auf der Seite „Heute“ sagen</translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message>
        <source>Training day</source>
        <translation>Trainingstag</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>missed by</source>
        <translation>verfehlt um</translation>
    </message>
    <message>
        <source>{n} glasses</source>
        <translation>{n} Gläser</translation>
    </message>
    <message>
        <source>{n} glass</source>
        <translation>{n} Glas</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Days and trips</source>
        <translation>Tage und Einkäufe</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Shopping days</source>
        <translation>Einkaufstage</translation>
    </message>
    <message>
        <source>Fresh things are bought on the first of these days from which they keep.</source>
        <translation>Frisches wird am ersten dieser Tage gekauft, ab dem es sich hält.</translation>
    </message>
    <message>
        <source>Meals of</source>
        <translation>Mahlzeiten von</translation>
    </message>
    <message>
        <source>Shopping on</source>
        <translation>Einkauf am</translation>
    </message>
    <message>
        <source>{day} (the day before)</source>
        <translation>{day} (am Tag davor)</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>For tomorrow</source>
        <translation>Für morgen</translation>
    </message>
    <message>
        <source>{n} glasses of water</source>
        <translation>{n} Gläser Wasser</translation>
    </message>
    <message>
        <source>{n} glass of water</source>
        <translation>{n} Glas Wasser</translation>
    </message>
    <message>
        <source>Line: target. Amber line: the most.</source>
        <translation>Strich: Ziel. Gelber Strich: Höchstmenge.</translation>
    </message>
    <message>
        <source>To drink</source>
        <translation>Zu trinken</translation>
    </message>
    <message>
        <source>Selected day and meal</source>
        <translation>Gewählter Tag und gewählte Mahlzeit</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>{n} eaten, {unit}</source>
        <translation>{n} gegessen, {unit}</translation>
    </message>
    <message>
        <source>Cramps, by strength (1 to 10)</source>
        <translation>Krämpfe nach Stärke (1 bis 10)</translation>
    </message>
    <message>
        <source>cramps: {n}, the strongest {worst} of 10</source>
        <translation>Krämpfe: {n}, der stärkste {worst} von 10</translation>
    </message>
    <message>
        <source>no cramp noted</source>
        <translation>kein Krampf notiert</translation>
    </message>
    <message>
        <source>meals not noted</source>
        <translation>Mahlzeiten nicht notiert</translation>
    </message>
    <message>
        <source>{n}: {eaten} eaten of {planned} planned</source>
        <translation>{n}: {eaten} gegessen von {planned} geplant</translation>
    </message>
    <message>
        <source>{first} to {last}: cramps noted: {n}. Days with meals noted: {days}</source>
        <translation>{first} bis {last}: notierte Krämpfe: {n}. Tage mit notierten Mahlzeiten: {days}</translation>
    </message>
    <message>
        <source>, on average {n} of {nutrient} eaten</source>
        <translation>, im Mittel {n} {nutrient} gegessen</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Toes</source>
        <translation>Zehen</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>Rückseite des Oberschenkels</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Weak muscles</source>
        <translation>Schwache Muskeln</translation>
    </message>
    <message>
        <source>Numb or tingling skin</source>
        <translation>Taube oder kribbelnde Haut</translation>
    </message>
    <message>
        <source>Swelling, or a change of skin colour</source>
        <translation>Schwellung oder veränderte Hautfarbe</translation>
    </message>
    <message>
        <source>One leg swollen, warm or red</source>
        <translation>Ein Bein geschwollen, warm oder rot</translation>
    </message>
    <message>
        <source>Dark urine and very sore muscles</source>
        <translation>Dunkler Urin und sehr wunde Muskeln</translation>
    </message>
    <message>
        <source>Heart out of step</source>
        <translation>Herz aus dem Takt</translation>
    </message>
    <message>
        <source>strength {n} of 10</source>
        <translation>Stärke {n} von 10</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <source>Days are shown side by side. That two things fall together does not mean that one causes the other.</source>
        <translation>Tage stehen nebeneinander. Dass zwei Dinge zusammenfallen, heißt nicht, dass das eine das andere verursacht.</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Gegessen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>{n} of the portion eaten</source>
        <translation>{n} der Portion gegessen</translation>
    </message>
    <message>
        <source>Instead: {meal}</source>
        <translation>Stattdessen: {meal}</translation>
    </message>
</context>
<context>
    <name>DiaryChartView</name>
    <message>
        <source>Intake and cramps over weeks</source>
        <translation>Zufuhr und Krämpfe über Wochen</translation>
    </message>
</context>
<context>
    <name>DiaryController</name>
    <message>
        <source>Begin diary</source>
        <translation>Tagebuch beginnen</translation>
    </message>
    <message>
        <source>Erase diary</source>
        <translation>Tagebuch löschen</translation>
    </message>
    <message>
        <source>The diary is erased: {n} files removed. Undo brings it back.</source>
        <translation>Das Tagebuch ist gelöscht: {n} Dateien entfernt. Rückgängig bringt es wieder.</translation>
    </message>
    <message>
        <source>the diary</source>
        <translation>das Tagebuch</translation>
    </message>
</context>
<context>
    <name>DiaryDialog</name>
    <message>
        <source>Bring a food diary</source>
        <translation>Ernährungstagebuch holen</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Take these foods</source>
        <translation>Diese Lebensmittel nehmen</translation>
    </message>
    <message>
        <source>Looking for the foods …</source>
        <translation>Die Lebensmittel werden gesucht …</translation>
    </message>
    <message>
        <source>Understood: {n}</source>
        <translation>Verstanden: {n}</translation>
    </message>
    <message>
        <source>kept below the meals, to be looked at: {n}</source>
        <translation>unter den Mahlzeiten aufgehoben, bitte ansehen: {n}</translation>
    </message>
    <message>
        <source>rows that cannot be read: {n}</source>
        <translation>nicht lesbare Zeilen: {n}</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>How much of the diary</source>
        <translation>Wie viel vom Tagebuch</translation>
    </message>
    <message>
        <source>Beginning on</source>
        <translation>Beginnend am</translation>
    </message>
    <message>
        <source>Lines to be looked at</source>
        <translation>Zeilen zum Ansehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Bitte ansehen</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Note a cramp …</source>
        <translation>Krampf notieren …</translation>
    </message>
    <message>
        <source>For my doctor …</source>
        <translation>Für meine Praxis …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Export as a table (CSV) …</source>
        <translation>Als Tabelle exportieren (CSV) …</translation>
    </message>
    <message>
        <source>Erase the diary …</source>
        <translation>Tagebuch löschen …</translation>
    </message>
    <message>
        <source>Note cramp</source>
        <translation>Krampf notieren</translation>
    </message>
    <message>
        <source>Change cramp</source>
        <translation>Krampf ändern</translation>
    </message>
    <message>
        <source>Remove cramp</source>
        <translation>Krampf entfernen</translation>
    </message>
    <message>
        <source>Export the diary</source>
        <translation>Tagebuch exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Wrote {n}</source>
        <translation>{n} geschrieben</translation>
    </message>
    <message>
        <source>Erase the diary?</source>
        <translation>Das Tagebuch löschen?</translation>
    </message>
    <message>
        <source>All notes are removed from this computer.</source>
        <translation>Alle Notizen werden von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>Erase the diary</source>
        <translation>Tagebuch löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>{n} Wochen</translation>
    </message>
    <message>
        <source>Day of the diary</source>
        <translation>Tag des Tagebuchs</translation>
    </message>
    <message>
        <source>How many weeks</source>
        <translation>Wie viele Wochen</translation>
    </message>
    <message>
        <source>Nutrient shown</source>
        <translation>Gezeigter Nährstoff</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Notes of the day</source>
        <translation>Notizen des Tages</translation>
    </message>
    <message>
        <source>The file, its copies, its versions and any damaged one are deleted. Until the window is closed Undo can bring the notes back; after that nothing can. Files you exported or printed yourself stay where they are.</source>
        <translation>Die Datei, ihre Kopien, ihre Fassungen und jede beschädigte werden gelöscht. Bis das Fenster geschlossen wird, kann Rückgängig die Notizen zurückbringen; danach nichts mehr. Was du selbst exportiert oder gedruckt hast, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Weeks side by side …</source>
        <translation>Wochen im Vergleich …</translation>
    </message>
</context>
<context>
    <name>Diet</name>
    <message>
        <source>Pescatarian</source>
        <translation>Pescetarisch</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>Vegetarisch</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>Vegan</translation>
    </message>
    <message>
        <source>no {n}</source>
        <translation>ohne {n}</translation>
    </message>
    <message>
        <source>likes {n}</source>
        <translation>mag {n}</translation>
    </message>
    <message>
        <source>Eats everything</source>
        <translation>Isst alles</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ erreicht</translation>
    </message>
    <message>
        <source>▼ low</source>
        <translation>▼ zu wenig</translation>
    </message>
    <message>
        <source>▲ high</source>
        <translation>▲ zu viel</translation>
    </message>
    <message>
        <source>at least {n}</source>
        <translation>mindestens {n}</translation>
    </message>
    <message>
        <source>{nutrient} comes from: {foods}.</source>
        <translation>{nutrient} kommt aus: {foods}.</translation>
    </message>
    <message>
        <source>No food here is known to bring {n}.</source>
        <translation>Von keinem Lebensmittel hier ist bekannt, dass es {n} bringt.</translation>
    </message>
    <message>
        <source>Not known, and not counted as zero: {foods}.</source>
        <translation>Nicht bekannt und nicht als null gezählt: {foods}.</translation>
    </message>
</context>
<context>
    <name>DietController</name>
    <message>
        <source>what you eat now</source>
        <translation>was du jetzt isst</translation>
    </message>
</context>
<context>
    <name>DietPage</name>
    <message>
        <source>Diet</source>
        <translation>Ernährung</translation>
    </message>
    <message>
        <source>&amp;Diet</source>
        <translation>&amp;Ernährung</translation>
    </message>
    <message>
        <source>Leave out everything that contains</source>
        <translation>Alles weglassen, was Folgendes enthält</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Pescatarian: fish, no meat</source>
        <translation>Pescetarisch: Fisch, kein Fleisch</translation>
    </message>
    <message>
        <source>Vegetarian: no fish, no meat</source>
        <translation>Vegetarisch: kein Fisch, kein Fleisch</translation>
    </message>
    <message>
        <source>Vegan: nothing from animals</source>
        <translation>Vegan: nichts vom Tier</translation>
    </message>
    <message>
        <source>Every day like this</source>
        <translation>Jeder Tag so</translation>
    </message>
    <message>
        <source>Add a food</source>
        <translation>Lebensmittel hinzufügen</translation>
    </message>
    <message>
        <source>Type what you eat, as: 2 slices whole wheat bread</source>
        <translation>Schreib, was du isst, etwa: 2 Scheiben Vollkornbrot</translation>
    </message>
    <message>
        <source>Paste a list …</source>
        <translation>Liste einfügen …</translation>
    </message>
    <message>
        <source>Bring a diary …</source>
        <translation>Tagebuch holen …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Plan from here …</source>
        <translation>Von hier planen …</translation>
    </message>
    <message>
        <source>Enter what you eat on a usual day: type foods, or paste a list. Then see what is low, and plan from there with the fewest changes.</source>
        <translation>Gib ein, was du an einem üblichen Tag isst: Schreib Lebensmittel oder füg eine Liste ein. Dann siehst du, was knapp ist, und planst von da mit den wenigsten Änderungen.</translation>
    </message>
    <message>
        <source>No target is missed for want of food.</source>
        <translation>Kein Ziel wird verfehlt, weil Essen fehlt.</translation>
    </message>
    <message>
        <source>Low: {n}.</source>
        <translation>Knapp: {n}.</translation>
    </message>
    <message>
        <source>Add food</source>
        <translation>Lebensmittel dazu</translation>
    </message>
    <message>
        <source>Add dish</source>
        <translation>Gericht dazu</translation>
    </message>
    <message>
        <source>Bring a food diary</source>
        <translation>Ernährungstagebuch holen</translation>
    </message>
    <message>
        <source>Food diaries (*.csv *.tsv *.txt)</source>
        <translation>Ernährungstagebücher (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Bring food diary</source>
        <translation>Ernährungstagebuch holen</translation>
    </message>
    <message>
        <source>Keep foods</source>
        <translation>Lebensmittel behalten</translation>
    </message>
    <message>
        <source>Keep food</source>
        <translation>Lebensmittel behalten</translation>
    </message>
    <message>
        <source>“{n}”</source>
        <translation>„{n}“</translation>
    </message>
    <message>
        <source>Among your foods now: {foods}. USDA&apos;s words speak of: {contains}.</source>
        <translation>Jetzt bei deinen Lebensmitteln: {foods}. Nach den Angaben der USDA enthalten: {contains}.</translation>
    </message>
    <message>
        <source>Among your foods now: {foods}. USDA&apos;s words speak of no allergen.</source>
        <translation>Jetzt bei deinen Lebensmitteln: {foods}. Die Angaben der USDA nennen kein Allergen.</translation>
    </message>
    <message>
        <source>Paste list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>Menge ändern</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Usual day or week</source>
        <translation>Üblicher Tag oder Woche</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Clear my diet</source>
        <translation>Mein Essen leeren</translation>
    </message>
    <message>
        <source>A usual day</source>
        <translation>Ein üblicher Tag</translation>
    </message>
    <message>
        <source>A usual week</source>
        <translation>Eine übliche Woche</translation>
    </message>
    <message>
        <source>A usual day or week</source>
        <translation>Ein üblicher Tag oder eine Woche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Meal to add to</source>
        <translation>Mahlzeit, zu der es kommt</translation>
    </message>
    <message>
        <source>My diet</source>
        <translation>Mein Essen</translation>
    </message>
    <message>
        <source>What I eat</source>
        <translation>Was ich esse</translation>
    </message>
</context>
<context>
    <name>DietTab</name>
    <message>
        <source>Plan from my diet</source>
        <translation>Von meinem Essen aus planen</translation>
    </message>
    <message>
        <source>The week is planned from your diet: {n} of {all} meals changed.</source>
        <translation>Die Woche ist von deinem Essen aus geplant: {n} von {all} Mahlzeiten geändert.</translation>
    </message>
</context>
<context>
    <name>DishController</name>
    <message>
        <source>your own dishes</source>
        <translation>deine eigenen Gerichte</translation>
    </message>
</context>
<context>
    <name>DishDetail</name>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Always: {foods}</source>
        <translation>Immer: {foods}</translation>
    </message>
    <message>
        <source> (may be left out)</source>
        <translation> (kann fehlen)</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>So wird es gemacht</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Daraus besteht es</translation>
    </message>
    <message>
        <source>The dish</source>
        <translation>Das Gericht</translation>
    </message>
</context>
<context>
    <name>DishFinder</name>
    <message>
        <source>The week has changed meanwhile. Choose the day again.</source>
        <translation>Die Woche hat sich inzwischen geändert. Wähle den Tag noch einmal.</translation>
    </message>
</context>
<context>
    <name>DishFlow</name>
    <message>
        <source>Add to my dishes</source>
        <translation>Zu meinen Gerichten</translation>
    </message>
    <message>
        <source>Save the dish</source>
        <translation>Gericht sichern</translation>
    </message>
    <message>
        <source>“{n}” is no longer among your dishes.</source>
        <translation>„{n}“ ist nicht mehr unter deinen Gerichten.</translation>
    </message>
    <message>
        <source>Remove dish</source>
        <translation>Gericht entfernen</translation>
    </message>
    <message>
        <source>Change dish</source>
        <translation>Gericht ändern</translation>
    </message>
    <message>
        <source>Add dish</source>
        <translation>Gericht hinzufügen</translation>
    </message>
    <message>
        <source>“{n}” is among your dishes.</source>
        <translation>„{n}“ ist unter deinen Gerichten.</translation>
    </message>
    <message>
        <source>Your dishes were changed.</source>
        <translation>Deine Gerichte wurden geändert.</translation>
    </message>
</context>
<context>
    <name>DishForm</name>
    <message>
        <source>How it is made</source>
        <translation>So wird es gemacht</translation>
    </message>
    <message>
        <source>Two or three lines; may stay empty</source>
        <translation>Zwei oder drei Zeilen; darf leer bleiben</translation>
    </message>
    <message>
        <source>A role is a place in the dish; any of its foods may play it.</source>
        <translation>Eine Rolle ist ein Platz im Gericht; jedes ihrer Lebensmittel kann ihn einnehmen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Daraus besteht es</translation>
    </message>
    <message>
        <source>The dish</source>
        <translation>Das Gericht</translation>
    </message>
</context>
<context>
    <name>DishLibraryTab</name>
    <message>
        <source>Working out portions for the day …</source>
        <translation>Portionen für den Tag werden berechnet …</translation>
    </message>
    <message>
        <source>{title}: {day}, {slot}.</source>
        <translation>{title}: {day}, {slot}.</translation>
    </message>
    <message>
        <source>The day now misses: {n}.</source>
        <translation>Dem Tag fehlt jetzt: {n}.</translation>
    </message>
</context>
<context>
    <name>DishPane</name>
    <message>
        <source>Put on a day …</source>
        <translation>Auf einen Tag setzen …</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Choose a dish to read its recipe.</source>
        <translation>Wähle ein Gericht, um sein Rezept zu lesen.</translation>
    </message>
    <message>
        <source>Not planned for you: {why}.</source>
        <translation>Wird für dich nicht geplant: {why}.</translation>
    </message>
    <message>
        <source>Favourite: take back</source>
        <translation>Favorit: zurücknehmen</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Zum Favoriten machen</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} min of work</source>
        <translation>{n} min Arbeit</translation>
    </message>
    <message>
        <source>about ${n}</source>
        <translation>etwa ${n}</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergene</translation>
    </message>
    <message>
        <source>none of the fifteen</source>
        <translation>keines der fünfzehn</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>for who cooks now and then</source>
        <translation>für alle, die ab und zu kochen</translation>
    </message>
    <message>
        <source>for who cooks often</source>
        <translation>für alle, die oft kochen</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Können</translation>
    </message>
    <message>
        <source>In season now</source>
        <translation>Hat jetzt Saison</translation>
    </message>
    <message>
        <source>Out of season now</source>
        <translation>Hat jetzt keine Saison</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} Tag</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>Leftovers keep</source>
        <translation>Reste halten</translation>
    </message>
    <message>
        <source>Instead of {n}</source>
        <translation>Statt {n}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>oven</source>
        <translation>Backofen</translation>
    </message>
    <message>
        <source>stove</source>
        <translation>Herd</translation>
    </message>
    <message>
        <source>microwave</source>
        <translation>Mikrowelle</translation>
    </message>
    <message>
        <source>blender</source>
        <translation>Mixer</translation>
    </message>
    <message>
        <source>neither stove nor oven</source>
        <translation>weder Herd noch Backofen</translation>
    </message>
    <message>
        <source>{n} % of the most</source>
        <translation>{n} % der Obergrenze</translation>
    </message>
    <message>
        <source>{n} % of the day</source>
        <translation>{n} % des Tages</translation>
    </message>
    <message>
        <source>A favourite is planned more often (F)</source>
        <translation>Ein Favorit wird öfter geplant (F)</translation>
    </message>
    <message>
        <source>In portions that suit the day (Return)</source>
        <translation>In Portionen, die zum Tag passen (Eingabetaste)</translation>
    </message>
    <message>
        <source>For one portion</source>
        <translation>Für eine Portion</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>A portion brings</source>
        <translation>Eine Portion bringt</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>The dish</source>
        <translation>Das Gericht</translation>
    </message>
</context>
<context>
    <name>DishRowDelegate</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>DishView</name>
    <message>
        <source>New dish …</source>
        <translation>Neues Gericht …</translation>
    </message>
    <message>
        <source>No dishes of your own yet. Write down what you like to eat; the planner then serves it in amounts that fit.</source>
        <translation>Noch keine eigenen Gerichte. Schreib auf, was du gern isst; der Planer serviert es dann in passenden Mengen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <source>keeps {n} days</source>
        <translation>hält {n} Tage</translation>
    </message>
    <message>
        <source>keeps {n} day</source>
        <translation>hält {n} Tag</translation>
    </message>
    <message>
        <source>My dishes</source>
        <translation>Meine Gerichte</translation>
    </message>
    <message>
        <source>Import recipes …</source>
        <translation>Rezepte importieren …</translation>
    </message>
    <message>
        <source>Paste a recipe …</source>
        <translation>Rezept einfügen …</translation>
    </message>
</context>
<context>
    <name>DiskWait</name>
    <message>
        <source>The disk is slow. Your changes are being saved …</source>
        <translation>Die Festplatte ist langsam. Deine Änderungen werden gespeichert …</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>DisplayDialog</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>How do you like to read?</source>
        <translation>Wie liest du am liebsten?</translation>
    </message>
    <message>
        <source>You can change these at any time in the settings.</source>
        <translation>Das lässt sich in den Einstellungen jederzeit ändern.</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>For my doctor</source>
        <translation>Für meine Praxis</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF sichern …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Wrote {n}</source>
        <translation>{n} geschrieben</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>cramps.pdf</source>
        <translation>kraempfe.pdf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The pages stay on this computer until you print or send them.</source>
        <translation>Die Seiten bleiben auf diesem Computer, bis du sie druckst oder verschickst.</translation>
    </message>
</context>
<context>
    <name>DoctorSheet</name>
    <message>
        <source>Cramps: notes for my doctor</source>
        <translation>Krämpfe: Notizen für meine Praxis</translation>
    </message>
    <message>
        <source>{who} · {first} to {last} {year}</source>
        <translation>{who} · {first} bis {last} {year}</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation>Was notiert wurde</translation>
    </message>
    <message>
        <source>Week by week (intakes: eaten of planned, a day)</source>
        <translation>Woche für Woche (Zufuhr: gegessen von geplant, am Tag)</translation>
    </message>
    <message>
        <source>Notes that match times to talk to a doctor</source>
        <translation>Notizen, die zu Anlässen für ärztlichen Rat passen</translation>
    </message>
    <message>
        <source>Conditions, and what is taken</source>
        <translation>Krankheiten und was eingenommen wird</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Fragen, die du stellen kannst</translation>
    </message>
    <message>
        <source>Each cramp</source>
        <translation>Jeder Krampf</translation>
    </message>
    <message>
        <source>strength {n}</source>
        <translation>Stärke {n}</translation>
    </message>
    <message>
        <source>Weeks side by side</source>
        <translation>Wochen nebeneinander</translation>
    </message>
</context>
<context>
    <name>DoseRow</name>
    <message>
        <source>Supplement</source>
        <translation>Präparat</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>For tomorrow</source>
        <translation>Für morgen</translation>
    </message>
</context>
<context>
    <name>EatenCommands</name>
    <message>
        <source>Eaten: {n}</source>
        <translation>Gegessen: {n}</translation>
    </message>
    <message>
        <source>Change portion of {n}</source>
        <translation>Portion ändern: {n}</translation>
    </message>
    <message>
        <source>Left out: {n}</source>
        <translation>Ausgelassen: {n}</translation>
    </message>
    <message>
        <source>Eaten instead: {n}</source>
        <translation>Stattdessen gegessen: {n}</translation>
    </message>
    <message>
        <source>Take back: {n}</source>
        <translation>Zurücknehmen: {n}</translation>
    </message>
    <message>
        <source>What you ate cannot be read, so nothing is kept.</source>
        <translation>Was du gegessen hast, ist nicht lesbar; darum wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>No week of yours has this day any more.</source>
        <translation>Keine deiner Wochen hat diesen Tag mehr.</translation>
    </message>
</context>
<context>
    <name>EatenController</name>
    <message>
        <source>what you ate</source>
        <translation>was du gegessen hast</translation>
    </message>
</context>
<context>
    <name>EaterCard</name>
    <message>
        <source>Single meals</source>
        <translation>Einzelne Mahlzeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Portion</source>
        <translation>Portion</translation>
    </message>
    <message>
        <source>{n} portion</source>
        <translation>{n} Portion</translation>
    </message>
    <message>
        <source>{n} portions</source>
        <translation>{n} Portionen</translation>
    </message>
    <message>
        <source>Remove {n}</source>
        <translation>{n} entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>A guest at one lunch, or a dinner out</source>
        <translation>Ein Gast an einem Mittag, oder ein Abendessen auswärts</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Isst mit</translation>
    </message>
    <message>
        <source>Is there on</source>
        <translation>Ist da am</translation>
    </message>
</context>
<context>
    <name>EatersDialog</name>
    <message>
        <source>Who eats along</source>
        <translation>Wer mitisst</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Everyone needs a name.</source>
        <translation>Alle brauchen einen Namen.</translation>
    </message>
    <message>
        <source>Two have the same name; tell them apart.</source>
        <translation>Zwei haben denselben Namen; unterscheide sie.</translation>
    </message>
    <message>
        <source>The meals are planned for one person. Those who eat along have the same dish, in a larger or smaller portion; all is on one list.</source>
        <translation>Die Mahlzeiten sind für eine Person geplant. Wer mitisst, bekommt dasselbe Gericht in größerer oder kleinerer Portion; alles steht auf einer Liste.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>What research found</source>
        <translation>Was die Forschung fand</translation>
    </message>
    <message>
        <source>Not followed here</source>
        <translation>Hier nicht befolgt</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>The shopping list</source>
        <translation>Die Einkaufsliste</translation>
    </message>
    <message>
        <source>Nutrients against targets</source>
        <translation>Nährstoffe gegen Ziele</translation>
    </message>
    <message>
        <source>12.5, cells parted by commas</source>
        <translation>12.5, Zellen durch Kommas getrennt</translation>
    </message>
    <message>
        <source>12,5, cells parted by semicolons (Excel in German)</source>
        <translation>12,5, Zellen durch Strichpunkte getrennt (deutsches Excel)</translation>
    </message>
    <message>
        <source>12.5, parted by commas, with a mark for Excel</source>
        <translation>12.5, mit Komma getrennt, mit Kennung für Excel</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>When meals are eaten</source>
        <translation>Wann gegessen wird</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Art der Datei</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Put it on the clipboard as text</source>
        <translation>Als Text in die Zwischenablage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Wrote {n}</source>
        <translation>{n} geschrieben</translation>
    </message>
    <message>
        <source>Copied: {n}</source>
        <translation>Kopiert: {n}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Hält sich</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>eaten at once</source>
        <translation>sofort gegessen</translation>
    </message>
    <message>
        <source>Cuisine</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>such as nordic</source>
        <translation>etwa nordisch</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Serviert</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Heiß</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>&amp;Keeps</source>
        <translation>&amp;Hält sich</translation>
    </message>
    <message>
        <source>&amp;Cuisine</source>
        <translation>&amp;Küche</translation>
    </message>
    <message>
        <source>Ser&amp;ved</source>
        <translation>Ser&amp;viert</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>FaultsModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>Was zu berichtigen ist</translation>
    </message>
</context>
<context>
    <name>FavouriteDialog</name>
    <message>
        <source>Keep as a favourite</source>
        <translation>Als Favorit behalten</translation>
    </message>
    <message>
        <source>Name of the week</source>
        <translation>Name der Woche</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>It keeps the meals as they are now, whatever becomes of the week.</source>
        <translation>Er behält die Mahlzeiten, wie sie jetzt sind, was auch aus der Woche wird.</translation>
    </message>
    <message>
        <source>What is this week called?</source>
        <translation>Wie heißt diese Woche?</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Nutrient</source>
        <translation>Nährstoff</translation>
    </message>
    <message>
        <source>100 g</source>
        <translation>100 g</translation>
    </message>
    <message>
        <source>100 kcal</source>
        <translation>100 kcal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Nobody has given this figure. It does not count as zero.</source>
        <translation>Diesen Wert hat niemand angegeben. Er zählt nicht als null.</translation>
    </message>
</context>
<context>
    <name>FiguresPart</name>
    <message>
        <source>Figures are per, g</source>
        <translation>Werte gelten je, g</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>if energy does not add up: why</source>
        <translation>falls die Energie nicht aufgeht: warum</translation>
    </message>
    <message>
        <source>Figures are for this many grams:</source>
        <translation>Die Werte gelten für so viel Gramm:</translation>
    </message>
    <message>
        <source>Leave empty what is not known: it never counts as zero.</source>
        <translation>Lass leer, was nicht bekannt ist: Es zählt nie als null.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Cooked from 1 g, g</source>
        <translation>Gekocht aus 1 g, g</translation>
    </message>
    <message>
        <source>If they are for it dry or raw, 1 g gives so many cooked:</source>
        <translation>Gelten sie für trocken oder roh, werden aus 1 g gekocht:</translation>
    </message>
</context>
<context>
    <name>FileController</name>
    <message>
        <source>Open a plan or a profile</source>
        <translation>Plan oder Profil öffnen</translation>
    </message>
    <message>
        <source>Opening {n} …</source>
        <translation>{n} wird geöffnet …</translation>
    </message>
    <message>
        <source>The week follows the profile {n}</source>
        <translation>Die Woche folgt dem Profil {n}</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan sichern</translation>
    </message>
    <message>
        <source>Saved as {n}</source>
        <translation>Gesichert als {n}</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>Änderungen sichern?</translation>
    </message>
    <message>
        <source>The plan has changes that are not saved.</source>
        <translation>Der Plan hat Änderungen, die nicht gesichert sind.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das ging nicht</translation>
    </message>
    <message>
        <source>Meal plans and profiles</source>
        <translation>Menüpläne und Profile</translation>
    </message>
    <message>
        <source>Meal plans</source>
        <translation>Menüpläne</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>“{n}” was changed by another program since it was opened here.</source>
        <translation>„{n}“ wurde von einem anderen Programm geändert, seit sie hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Open theirs</source>
        <translation>Die andere öffnen</translation>
    </message>
    <message>
        <source>Write mine over it</source>
        <translation>Mit meiner überschreiben</translation>
    </message>
    <message>
        <source>This could not be written to the disk and is lost on closing: {what}.</source>
        <translation>Das ließ sich nicht speichern und geht beim Schließen verloren: {what}.</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Nicht alles ist gespeichert</translation>
    </message>
    <message>
        <source>Changes are not saved in: {files}.</source>
        <translation>Nicht gespeicherte Änderungen in: {files}.</translation>
    </message>
    <message>
        <source>Saving {n} …</source>
        <translation>{n} wird gespeichert …</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Nicht warten</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>Nicht schließen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jede Dauer</translation>
    </message>
    <message>
        <source>Up to {n} min</source>
        <translation>Bis {n} min</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Any work</source>
        <translation>Jeder Aufwand</translation>
    </message>
    <message>
        <source>Up to {n} min of work</source>
        <translation>Bis {n} min Arbeit</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Ernährung</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Which dishes</source>
        <translation>Welche Gerichte</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>In season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Also what I cannot have</source>
        <translation>Auch was ich nicht essen kann</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Without “{n}”</source>
        <translation>Ohne „{n}“</translation>
    </message>
    <message>
        <source>Any season</source>
        <translation>Jede Saison</translation>
    </message>
    <message>
        <source>All meals</source>
        <translation>Alle Mahlzeiten</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Mahlzeit</translation>
    </message>
    <message>
        <source>As I eat</source>
        <translation>Wie ich esse</translation>
    </message>
    <message>
        <source>Pescatarian</source>
        <translation>Pescetarisch</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>Vegetarisch</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>Vegan</translation>
    </message>
    <message>
        <source>Any kitchen</source>
        <translation>Jede Küche</translation>
    </message>
    <message>
        <source>Without an oven</source>
        <translation>Ohne Backofen</translation>
    </message>
    <message>
        <source>Microwave only</source>
        <translation>Nur Mikrowelle</translation>
    </message>
    <message>
        <source>Without a blender</source>
        <translation>Ohne Mixer</translation>
    </message>
    <message>
        <source>Nothing to cook</source>
        <translation>Nichts zu kochen</translation>
    </message>
    <message>
        <source>All dishes</source>
        <translation>Alle Gerichte</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importierte</translation>
    </message>
    <message>
        <source>Usual first</source>
        <translation>Übliches zuerst</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>Quickest first</source>
        <translation>Schnelles zuerst</translation>
    </message>
    <message>
        <source>Favourites first</source>
        <translation>Favoriten zuerst</translation>
    </message>
    <message>
        <source>Search dishes</source>
        <translation>Gerichte suchen</translation>
    </message>
    <message>
        <source>Search: soup, salmon, no fish, under 20 min …</source>
        <translation>Suchen: Suppe, Lachs, kein Fisch, unter 20 Min. …</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>FoodController</name>
    <message>
        <source>your own foods</source>
        <translation>deine eigenen Lebensmittel</translation>
    </message>
</context>
<context>
    <name>FoodDetail</name>
    <message>
        <source>Figures with their sources</source>
        <translation>Werte mit ihren Quellen</translation>
    </message>
</context>
<context>
    <name>FoodField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Foods it may be</source>
        <translation>Was gemeint sein kann</translation>
    </message>
    <message>
        <source>Nothing has these words. Try fewer of them.</source>
        <translation>Nichts hat diese Wörter. Versuch es mit weniger.</translation>
    </message>
    <message>
        <source>{dish} · a dish of {n} foods · {energy}</source>
        <translation>{dish} · ein Gericht aus {n} Lebensmitteln · {energy}</translation>
    </message>
    <message>
        <source>{dish} · a dish of {n} food · {energy}</source>
        <translation>{dish} · Gericht aus {n} Lebensmittel · {energy}</translation>
    </message>
    <message>
        <source>USDA&apos;s library</source>
        <translation>Bibliothek des USDA</translation>
    </message>
</context>
<context>
    <name>FoodFlow</name>
    <message>
        <source>Add to my foods</source>
        <translation>Zu meinen Lebensmitteln</translation>
    </message>
    <message>
        <source>Save the food</source>
        <translation>Lebensmittel sichern</translation>
    </message>
    <message>
        <source>“{n}” is no longer among your foods.</source>
        <translation>„{n}“ ist nicht mehr unter deinen Lebensmitteln.</translation>
    </message>
    <message>
        <source>Remove food</source>
        <translation>Lebensmittel entfernen</translation>
    </message>
    <message>
        <source>“{n}” is among your foods.</source>
        <translation>„{n}“ ist unter deinen Lebensmitteln.</translation>
    </message>
    <message>
        <source>Change food</source>
        <translation>Lebensmittel ändern</translation>
    </message>
    <message>
        <source>Add food</source>
        <translation>Lebensmittel hinzufügen</translation>
    </message>
</context>
<context>
    <name>FoodForm</name>
    <message>
        <source>Food</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Allergens and care</source>
        <translation>Allergene und Vorsicht</translation>
    </message>
    <message>
        <source>Measures and shopping</source>
        <translation>Maße und Einkauf</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
</context>
<context>
    <name>FoodPicker</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Remove {n}</source>
        <translation>{n} entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What is meant by “{n}”?</source>
        <translation>Was ist mit „{n}“ gemeint?</translation>
    </message>
    <message>
        <source>No food is called “{n}”. Write another word, or clear the field.</source>
        <translation>Kein Lebensmittel heißt „{n}“. Ein anderes Wort schreiben oder das Feld leeren.</translation>
    </message>
    <message>
        <source>None of the foods here is “{n}”.</source>
        <translation>Keines der Lebensmittel hier ist „{n}“.</translation>
    </message>
    <message>
        <source>{word} · {n} foods</source>
        <translation>{word} · {n} Lebensmittel</translation>
    </message>
</context>
<context>
    <name>FoodsModel</name>
    <message>
        <source>Food</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>{unit}/100 g</source>
        <translation>{unit}/100 g</translation>
    </message>
</context>
<context>
    <name>FoodsPage</name>
    <message>
        <source>New food …</source>
        <translation>Neues Lebensmittel …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Template …</source>
        <translation>Vorlage …</translation>
    </message>
    <message>
        <source>My foods ({n})</source>
        <translation>Meine Lebensmittel ({n})</translation>
    </message>
    <message>
        <source>Your foods were changed.</source>
        <translation>Deine Lebensmittel wurden geändert.</translation>
    </message>
    <message>
        <source>{n} dishes were added to yours.</source>
        <translation>{n} Gerichte kamen zu deinen hinzu.</translation>
    </message>
    <message>
        <source>“{n}” was added to your dishes.</source>
        <translation>„{n}“ ist jetzt bei deinen Gerichten.</translation>
    </message>
    <message>
        <source>My dishes ({n})</source>
        <translation>Meine Gerichte ({n})</translation>
    </message>
    <message>
        <source>USDA&apos;s foods</source>
        <translation>Lebensmittel des USDA</translation>
    </message>
    <message>
        <source>My foods</source>
        <translation>Meine Lebensmittel</translation>
    </message>
    <message>
        <source>My dishes</source>
        <translation>Meine Gerichte</translation>
    </message>
    <message>
        <source>A table to fill in, which says what each column holds</source>
        <translation>Eine Tabelle zum Ausfüllen, die sagt, was in jede Spalte gehört</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Gern</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>Planned more often.</source>
        <translation>Wird öfter geplant.</translation>
    </message>
    <message>
        <source>Only when nothing else will do.</source>
        <translation>Nur, wenn nichts anderes geht.</translation>
    </message>
    <message>
        <source>Never planned, in no dish.</source>
        <translation>Wird nie geplant, in keinem Gericht.</translation>
    </message>
    <message>
        <source>Type a food or a group, as nuts …</source>
        <translation>Lebensmittel oder Gruppe tippen, etwa Nüsse …</translation>
    </message>
    <message>
        <source>Leaves out {foods} foods, and {dishes} dishes that need them.</source>
        <translation>Lässt {foods} Lebensmittel weg und {dishes} Gerichte, die sie brauchen.</translation>
    </message>
    <message>
        <source>Type a food, as natto …</source>
        <translation>Lebensmittel eingeben, etwa Natto …</translation>
    </message>
    <message>
        <source>I can get</source>
        <translation>Bekomme ich</translation>
    </message>
    <message>
        <source>Hard to buy or a substitute: else planned only when needed. Also foods that you buy with added vitamin D where few are.</source>
        <translation>Schwer zu bekommen oder ein Ersatz: sonst nur geplant, wenn nötig. Auch Lebensmittel, die Sie mit zugesetztem Vitamin D kaufen, wo es wenige sind.</translation>
    </message>
</context>
<context>
    <name>FrameBox</name>
    <message>
        <source>≤ {n} min</source>
        <translation>≤ {n} min</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>any</source>
        <translation>egal</translation>
    </message>
    <message>
        <source>out</source>
        <translation>auswärts</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>FrequencyPage</name>
    <message>
        <source>Food</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>{n}, at least</source>
        <translation>{n}, mindestens</translation>
    </message>
    <message>
        <source>{n}, at most</source>
        <translation>{n}, höchstens</translation>
    </message>
    <message>
        <source>Servings a week. Targets and the budget come first.</source>
        <translation>Portionen in der Woche. Ziele und Budget kommen zuerst.</translation>
    </message>
    <message>
        <source>How often a week</source>
        <translation>Wie oft in der Woche</translation>
    </message>
    <message>
        <source>At one meal of the day</source>
        <translation>Bei einer Mahlzeit des Tages</translation>
    </message>
</context>
<context>
    <name>GoodModel</name>
    <message>
        <source>Food</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergene</translation>
    </message>
    <message>
        <source>Plays like</source>
        <translation>Spielt wie</translation>
    </message>
</context>
<context>
    <name>GuestCard</name>
    <message>
        <source>Diet</source>
        <translation>Ernährung</translation>
    </message>
    <message>
        <source>Must not have</source>
        <translation>Darf nicht essen</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Kommt zu</translation>
    </message>
    <message>
        <source>Eats everything</source>
        <translation>Isst alles</translation>
    </message>
    <message>
        <source>Pescatarian</source>
        <translation>Pescetarisch</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>Vegetarisch</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>Vegan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Remove {n}</source>
        <translation>{n} entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Comes once</source>
        <translation>Kommt einmal</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Mahlzeit</translation>
    </message>
</context>
<context>
    <name>GuestDialog</name>
    <message>
        <source>A guest at this meal</source>
        <translation>Ein Gast bei dieser Mahlzeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Portion</source>
        <translation>Portion</translation>
    </message>
    <message>
        <source>{n} portions</source>
        <translation>{n} Portionen</translation>
    </message>
    <message>
        <source>{n} portion</source>
        <translation>{n} Portion</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>List and recipe are for one more. A meal with something they do not eat is planned anew; ingredients of bought foods have to be read on the pack.</source>
        <translation>Liste und Rezept gelten für eine Person mehr. Eine Mahlzeit mit etwas, das der Gast nicht isst, wird neu geplant; die Zutaten gekaufter Lebensmittel müssen auf der Packung nachgelesen werden.</translation>
    </message>
    <message>
        <source>Does not eat</source>
        <translation>Isst nicht</translation>
    </message>
</context>
<context>
    <name>GuestWeek</name>
    <message>
        <source>Back to my week</source>
        <translation>Zurück zu meiner Woche</translation>
    </message>
    <message>
        <source>Use it with my answers</source>
        <translation>Mit meinen Antworten verwenden</translation>
    </message>
    <message>
        <source>First say what is to become of your own answers.</source>
        <translation>Sag erst, was mit deinen eigenen Antworten werden soll.</translation>
    </message>
    <message>
        <source>Take its answers as mine</source>
        <translation>Die Antworten darin als meine übernehmen</translation>
    </message>
</context>
<context>
    <name>GuestsPage</name>
    <message>
        <source>Add a guest</source>
        <translation>Gast hinzufügen</translation>
    </message>
    <message>
        <source>The shopping list and the amounts to cook count guests. What they must not have does not go into the pot of a meal they come to; at most it is served separately at the table.</source>
        <translation>Gäste zählen bei der Einkaufsliste und den Kochmengen mit. Was sie nicht essen dürfen, kommt nicht in den Topf einer Mahlzeit, zu der sie kommen; höchstens steht es getrennt auf dem Tisch.</translation>
    </message>
    <message>
        <source>Every guest needs a name.</source>
        <translation>Jeder Gast braucht einen Namen.</translation>
    </message>
    <message>
        <source>Two guests have the same name.</source>
        <translation>Zwei Gäste haben denselben Namen.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Plan my week</source>
        <translation>Meine Woche planen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Who is the week for?</source>
        <translation>Für wen ist die Woche?</translation>
    </message>
    <message>
        <source>The answers shown are a start. Change what does not fit.</source>
        <translation>Die gezeigten Antworten sind ein Anfang. Ändere, was nicht passt.</translation>
    </message>
    <message>
        <source>What do you not eat?</source>
        <translation>Was isst du nicht?</translation>
    </message>
    <message>
        <source>It will be in no dish.</source>
        <translation>Es kommt in keinem Gericht vor.</translation>
    </message>
    <message>
        <source>What do you love?</source>
        <translation>Was magst du besonders?</translation>
    </message>
    <message>
        <source>A few foods are enough. The week has more of what you like.</source>
        <translation>Ein paar Lebensmittel genügen. Die Woche hat mehr von dem, was du magst.</translation>
    </message>
    <message>
        <source>Which meals do you have?</source>
        <translation>Welche Mahlzeiten hast du?</translation>
    </message>
    <message>
        <source>Anything to take care of?</source>
        <translation>Worauf ist zu achten?</translation>
    </message>
    <message>
        <source>Some illnesses and medicines change what is safe to plan.</source>
        <translation>Manche Krankheiten und Medikamente ändern, was sicher zu planen ist.</translation>
    </message>
    <message>
        <source>And beside the meals?</source>
        <translation>Und neben den Mahlzeiten?</translation>
    </message>
    <message>
        <source>Supplements count, sweat takes salt, milk is not for all.</source>
        <translation>Präparate zählen, Schweiß nimmt Salz, Milch verträgt nicht jeder.</translation>
    </message>
    <message>
        <source>You can change everything later.</source>
        <translation>Du kannst später alles ändern.</translation>
    </message>
    <message>
        <source>A week is planned already; you can change everything later.</source>
        <translation>Eine Woche ist schon geplant; du kannst später alles ändern.</translation>
    </message>
    <message>
        <source>“{n}” is not in the answers yet. Say what it means, or clear it.</source>
        <translation>„{n}“ steht noch nicht in den Antworten. Sagen, was gemeint ist, oder das Feld leeren.</translation>
    </message>
    <message>
        <source>How long may cooking take, and what does your kitchen have?</source>
        <translation>Wie lange darf Kochen dauern, und was hat deine Küche?</translation>
    </message>
</context>
<context>
    <name>HabitsPage</name>
    <message>
        <source>Supplements</source>
        <translation>Präparate</translation>
    </message>
    <message>
        <source>Training and sweat</source>
        <translation>Training und Schweiß</translation>
    </message>
    <message>
        <source>Milk sugar</source>
        <translation>Milchzucker</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sonne</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Nutrients of the week</source>
        <translation>Nährstoffe der Woche</translation>
    </message>
    <message>
        <source>target {n}</source>
        <translation>Ziel {n}</translation>
    </message>
    <message>
        <source>Known for {n} % of the day&apos;s energy; unknown is not counted as zero.</source>
        <translation>Bekannt für {n} % der Energie des Tages; Unbekanntes zählt nicht als null.</translation>
    </message>
</context>
<context>
    <name>HoursPart</name>
    <message>
        <source>Eat only at certain hours</source>
        <translation>Nur zu bestimmten Stunden essen</translation>
    </message>
    <message>
        <source>Eat from</source>
        <translation>Essen ab</translation>
    </message>
    <message>
        <source>Eat until</source>
        <translation>Essen bis</translation>
    </message>
    <message>
        <source>Drink nothing at other hours</source>
        <translation>Sonst nichts trinken</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Choose {n} to {m} hours. The hours you entered are not saved.</source>
        <translation>Möglich sind {n} bis {m} Stunden. Deine Eingabe wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>For people who fast at the other hours: 12:00 until 20:00, or 18:00 until 05:00 after sunset. Meals and medicines get times within your hours; targets stay as they are.</source>
        <translation>Wenn du in den anderen Stunden fastest: 12:00 bis 20:00, oder 18:00 bis 05:00 nach Sonnenuntergang. Mahlzeiten und Medikamente bekommen Zeiten innerhalb deiner Stunden; die Ziele bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>Household</name>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
</context>
<context>
    <name>HouseholdController</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Rename {n}</source>
        <translation>{n} umbenennen</translation>
    </message>
    <message>
        <source>Bring back {n}</source>
        <translation>{n} zurückholen</translation>
    </message>
    <message>
        <source>{n} is back.</source>
        <translation>{n} ist zurück.</translation>
    </message>
    <message>
        <source>Remove {n}</source>
        <translation>{n} entfernen</translation>
    </message>
    <message>
        <source>{n} is removed. Undo or “Bring back” in the menu of people undoes it.</source>
        <translation>{n} ist entfernt. Rückgängig oder „Zurückholen“ im Menü der Personen macht es ungeschehen.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>no week that can be read</source>
        <translation>keine lesbare Woche</translation>
    </message>
</context>
<context>
    <name>HouseholdDialog</name>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>away</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>&amp;Plan the table&apos;s week</source>
        <translation>Woche für alle &amp;planen</translation>
    </message>
    <message>
        <source>Stop planning</source>
        <translation>Planung anhalten</translation>
    </message>
    <message>
        <source>New person …</source>
        <translation>Neue Person …</translation>
    </message>
    <message>
        <source>{guest} comes ({meal}, {day}): tick who else eats.</source>
        <translation>{guest} kommt ({meal}, {day}): Kreuze an, wer noch am Tisch isst.</translation>
    </message>
    <message>
        <source>Tick the days on which somebody is away. Their meals of these days are planned for where they are, and neither cooked here nor on the list.</source>
        <translation>Kreuze die Tage an, an denen jemand nicht da ist. Die Mahlzeiten dieser Tage werden für dort geplant; sie werden hier nicht gekocht und stehen nicht auf der Liste.</translation>
    </message>
    <message>
        <source>Meals together</source>
        <translation>Gemeinsame Mahlzeiten</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>The table&apos;s week</source>
        <translation>Woche am Tisch</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keeps the grid without planning</source>
        <translation>Behält das Raster, ohne zu planen</translation>
    </message>
    <message>
        <source>Planning the table&apos;s week</source>
        <translation>Die Woche für alle wird geplant</translation>
    </message>
    <message>
        <source>Away on single days</source>
        <translation>An einzelnen Tagen weg</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Wer weg ist</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import foods</source>
        <translation>Lebensmittel importieren</translation>
    </message>
    <message>
        <source>Foods that can be imported</source>
        <translation>Lebensmittel, die importiert werden können</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>Was zu berichtigen ist</translation>
    </message>
    <message>
        <source>Reading {n} …</source>
        <translation>{n} wird gelesen …</translation>
    </message>
    <message>
        <source>Mend …</source>
        <translation>Berichtigen …</translation>
    </message>
    <message>
        <source>Save as a table to fill in …</source>
        <translation>Als Tabelle zum Ausfüllen sichern …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>To import ({n})</source>
        <translation>Zu importieren ({n})</translation>
    </message>
    <message>
        <source>To mend ({n})</source>
        <translation>Zu berichtigen ({n})</translation>
    </message>
    <message>
        <source>{good} of {all} foods can be imported</source>
        <translation>{good} von {all} Lebensmitteln können importiert werden</translation>
    </message>
    <message>
        <source>Nothing is written yet. {n} foods are left out until they are mended.</source>
        <translation>Noch ist nichts geschrieben. {n} Lebensmittel bleiben weg, bis sie berichtigt sind.</translation>
    </message>
    <message>
        <source>Nothing is written yet. {n} food is left out until it is mended.</source>
        <translation>Noch ist nichts geschrieben. {n} Lebensmittel bleibt weg, bis es berichtigt ist.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Import {n} foods</source>
        <translation>{n} Lebensmittel importieren</translation>
    </message>
    <message>
        <source>Import {n} food</source>
        <translation>{n} Lebensmittel übernehmen</translation>
    </message>
    <message>
        <source>To import</source>
        <translation>Zu importieren</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Zu berichtigen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Import foods</source>
        <translation>Lebensmittel importieren</translation>
    </message>
    <message>
        <source>Tables of foods, dishes</source>
        <translation>Tabellen mit Lebensmitteln, Gerichten</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Your foods cannot be read, so nothing is imported.</source>
        <translation>Deine Lebensmittel können nicht gelesen werden, darum wird nichts importiert.</translation>
    </message>
    <message>
        <source>Import dishes</source>
        <translation>Gerichte importieren</translation>
    </message>
    <message>
        <source>Wrote {n}</source>
        <translation>{n} geschrieben</translation>
    </message>
    <message>
        <source>{n} foods were added to yours.</source>
        <translation>{n} Lebensmittel kamen zu deinen hinzu.</translation>
    </message>
    <message>
        <source>{n} food was added to yours.</source>
        <translation>{n} Lebensmittel kam zu deinen dazu.</translation>
    </message>
    <message>
        <source>Take it so</source>
        <translation>So übernehmen</translation>
    </message>
    <message>
        <source>Save a table to fill in</source>
        <translation>Tabelle zum Ausfüllen sichern</translation>
    </message>
</context>
<context>
    <name>Importance</name>
    <message>
        <source>not important</source>
        <translation>nicht wichtig</translation>
    </message>
    <message>
        <source>hardly important</source>
        <translation>kaum wichtig</translation>
    </message>
    <message>
        <source>less important</source>
        <translation>weniger wichtig</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>more important</source>
        <translation>wichtiger</translation>
    </message>
    <message>
        <source>much more important</source>
        <translation>viel wichtiger</translation>
    </message>
    <message>
        <source>very important</source>
        <translation>sehr wichtig</translation>
    </message>
    <message>
        <source>{n} times as important</source>
        <translation>{n}-mal so wichtig</translation>
    </message>
    <message>
        <source>Everything matters as usual.</source>
        <translation>Alles zählt wie üblich.</translation>
    </message>
    <message>
        <source>{what}: {how}</source>
        <translation>{what}: {how}</translation>
    </message>
    <message>
        <source>Taste and habits</source>
        <translation>Geschmack und Gewohnheiten</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Abwechslung</translation>
    </message>
    <message>
        <source>Time and effort</source>
        <translation>Zeit und Mühe</translation>
    </message>
    <message>
        <source>Money and what is at home</source>
        <translation>Geld und was zu Hause ist</translation>
    </message>
    <message>
        <source>Change when planning again</source>
        <translation>Änderungen beim Neuplanen</translation>
    </message>
    <message>
        <source>What comes before all liking</source>
        <translation>Was vor allen Vorlieben kommt</translation>
    </message>
</context>
<context>
    <name>ItemRows</name>
    <message>
        <source>Take out {n}</source>
        <translation>{n} herausnehmen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>From USDA&apos;s library; not among the planner&apos;s foods</source>
        <translation>Aus der Bibliothek des USDA; nicht unter den Lebensmitteln des Planers</translation>
    </message>
    <message>
        <source>Amount of {n}</source>
        <translation>Menge von {n}</translation>
    </message>
    <message>
        <source>Measure of {n}</source>
        <translation>Maß von {n}</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>eaten</source>
        <translation>gegessen</translation>
    </message>
    <message>
        <source>supplements</source>
        <translation>Präparate</translation>
    </message>
    <message>
        <source>still planned</source>
        <translation>noch geplant</translation>
    </message>
    <message>
        <source>Colours: {n}</source>
        <translation>Farben: {n}</translation>
    </message>
</context>
<context>
    <name>KitchenFields</name>
    <message>
        <source>No oven</source>
        <translation>Kein Backofen</translation>
    </message>
    <message>
        <source>No stove (microwave only)</source>
        <translation>Kein Herd (nur Mikrowelle)</translation>
    </message>
    <message>
        <source>No blender</source>
        <translation>Kein Mixer</translation>
    </message>
    <message>
        <source>Only dishes for a beginner</source>
        <translation>Nur Gerichte für Anfänger</translation>
    </message>
    <message>
        <source>Limit the minutes of work</source>
        <translation>Arbeitszeit begrenzen</translation>
    </message>
    <message>
        <source>Minutes of work at most</source>
        <translation>Höchstens Minuten Arbeit</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>I don&apos;t mind</source>
        <translation>Ist mir gleich</translation>
    </message>
    <message>
        <source>Northern hemisphere</source>
        <translation>Nordhalbkugel</translation>
    </message>
    <message>
        <source>Southern hemisphere</source>
        <translation>Südhalbkugel</translation>
    </message>
    <message>
        <source>Fruit and vegetables in &amp;season</source>
        <translation>Obst und Gemüse der &amp;Saison</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Vitamin D is added to milk, cereals and plant drinks in some countries only.</source>
        <translation>Vitamin D wird Milch, Frühstücksflocken und Pflanzendrinks nur in manchen Ländern zugesetzt.</translation>
    </message>
    <message>
        <source>Not said: as in the United States</source>
        <translation>Nicht gesagt: wie in den USA</translation>
    </message>
    <message>
        <source>I &amp;buy food in</source>
        <translation>Ich &amp;kaufe ein in</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Your plan keeps this low. Ask your doctor before you eat more of these foods.</source>
        <translation>Dein Plan hält das niedrig. Frag in deiner ärztlichen Praxis, bevor du mehr davon isst.</translation>
    </message>
</context>
<context>
    <name>LearnFlow</name>
    <message>
        <source>Daily stretch</source>
        <translation>Tägliches Dehnen</translation>
    </message>
    <message>
        <source>daily-stretch.ics</source>
        <translation>taegliches-dehnen.ics</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Saved as {n}. Open it with your calendar.</source>
        <translation>Gesichert als {n}. Öffne sie mit deinem Kalender.</translation>
    </message>
    <message>
        <source>What the documents say</source>
        <translation>Was die Dokumente sagen</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Daily stretch …</source>
        <translation>Tägliches Dehnen …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>All nutrients</source>
        <translation>Alle Nährstoffe</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} gefunden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Search what the documents say</source>
        <translation>Dokumente durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nutrient</source>
        <translation>Nährstoff</translation>
    </message>
    <message>
        <source>Put a daily stretch into your calendar</source>
        <translation>Tägliches Dehnen in den Kalender setzen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>LearnedRatingsPage</name>
    <message>
        <source>Nothing yet. Say on a meal&apos;s menu that you want it more often, less often or never; a meal swapped away or locked teaches a little, too.</source>
        <translation>Noch nichts. Sag im Menü einer Mahlzeit, dass du sie öfter, seltener oder nie willst; auch eine weggetauschte oder festgehaltene Mahlzeit lehrt ein wenig.</translation>
    </message>
    <message>
        <source>What you swap or lock counts a little, at most three steps. What you say counts more.</source>
        <translation>Was du tauschst oder festhältst, zählt ein wenig, höchstens drei Stufen. Was du sagst, zählt mehr.</translation>
    </message>
    <message>
        <source>What the planner has learnt</source>
        <translation>Was der Planer gelernt hat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Forget {n}</source>
        <translation>{n} vergessen</translation>
    </message>
</context>
<context>
    <name>Learnt</name>
    <message>
        <source>You said: more often.</source>
        <translation>Du hast gesagt: öfter.</translation>
    </message>
    <message>
        <source>You said: less often.</source>
        <translation>Du hast gesagt: seltener.</translation>
    </message>
    <message>
        <source>You said: never.</source>
        <translation>Du hast gesagt: nie.</translation>
    </message>
    <message>
        <source>You kept it: a little more often, {n} of 3.</source>
        <translation>Du hast es behalten: etwas öfter, {n} von 3.</translation>
    </message>
    <message>
        <source>You swapped it away: a little less often, {n} of 3.</source>
        <translation>Du hast es weggetauscht: etwas seltener, {n} von 3.</translation>
    </message>
</context>
<context>
    <name>LeftoverQuestion</name>
    <message>
        <source>Plan a leftover again</source>
        <translation>Einen Rest neu planen</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Colours: {n}</source>
        <translation>Farben: {n}</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>{n} min of work</source>
        <translation>{n} min Arbeit</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>not planned for you: {why}</source>
        <translation>wird für dich nicht geplant: {why}</translation>
    </message>
</context>
<context>
    <name>LibraryNote</name>
    <message>
        <source>“{n}”</source>
        <translation>„{n}“</translation>
    </message>
    <message>
        <source>{foods} and {n} more</source>
        <translation>{foods} und {n} weitere</translation>
    </message>
    <message>
        <source>Foods of USDA&apos;s library: {foods}. USDA does not say all that you asked to be careful with. Say what each contains, and it can be planned with.</source>
        <translation>Lebensmittel aus der Bibliothek der USDA: {foods}. Die USDA sagt nicht alles, worauf du achten willst. Gib jeweils an, was darin ist, dann kann damit geplant werden.</translation>
    </message>
    <message>
        <source>Foods of USDA&apos;s library: {foods}. Planning from here keeps them among your foods. They stay in the meals you eat them in, and join no others.</source>
        <translation>Lebensmittel aus der Bibliothek der USDA: {foods}. Wenn du von hier aus planst, kommen sie zu deinen Lebensmitteln. Sie bleiben in den Mahlzeiten, in denen du sie isst, und kommen in keine anderen.</translation>
    </message>
    <message>
        <source>Say what it contains: {food} …</source>
        <translation>Angeben, was darin ist: {food} …</translation>
    </message>
    <message>
        <source>Keep among my foods now</source>
        <translation>Jetzt zu meinen Lebensmitteln</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Dishes</source>
        <translation>Gerichte</translation>
    </message>
    <message>
        <source>New dish …</source>
        <translation>Neues Gericht …</translation>
    </message>
    <message>
        <source>Import recipes …</source>
        <translation>Rezepte importieren …</translation>
    </message>
    <message>
        <source>No dish for you</source>
        <translation>Kein Gericht für dich</translation>
    </message>
    <message>
        <source>1 dish</source>
        <translation>1 Gericht</translation>
    </message>
    <message>
        <source>{n} dishes</source>
        <translation>{n} Gerichte</translation>
    </message>
    <message>
        <source>{n} that are not planned for you</source>
        <translation>{n}, die für dich nicht geplant werden</translation>
    </message>
    <message>
        <source>No favourites yet. Press the star of a dish, or F.</source>
        <translation>Noch keine Favoriten. Drück auf den Stern eines Gerichts oder auf F.</translation>
    </message>
    <message>
        <source>No dishes of your own yet. Write one down, or import recipes.</source>
        <translation>Noch keine eigenen Gerichte. Schreib eines auf oder importiere Rezepte.</translation>
    </message>
    <message>
        <source>No imported recipes yet. Bring them from other programs.</source>
        <translation>Noch keine importierten Rezepte. Hol sie aus anderen Programmen.</translation>
    </message>
    <message>
        <source>No dish is called so or made of it. Try one food, “no fish”, or “under 20 minutes”.</source>
        <translation>Kein Gericht heißt so oder besteht daraus. Versuch es mit einem Lebensmittel, „kein Fisch“ oder „unter 20 Minuten“.</translation>
    </message>
    <message>
        <source>No dish is all of this. Leave something out:</source>
        <translation>Kein Gericht ist das alles. Lass etwas weg:</translation>
    </message>
    <message>
        <source>{filter}: {n} dishes</source>
        <translation>{filter}: {n} Gerichte</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>USDA&apos;s foods</source>
        <translation>Lebensmittel des USDA</translation>
    </message>
    <message>
        <source>Making USDA&apos;s foods ready. The first time takes a moment.</source>
        <translation>Die Lebensmittel des USDA werden vorbereitet. Beim ersten Mal dauert das einen Moment.</translation>
    </message>
    <message>
        <source>Choose a food to see its figures.</source>
        <translation>Wähl ein Lebensmittel, um seine Werte zu sehen.</translation>
    </message>
    <message>
        <source>Add to my foods …</source>
        <translation>Zu meinen Lebensmitteln …</translation>
    </message>
    <message>
        <source>Nothing has these words. Try fewer letters, or USDA&apos;s name for it.</source>
        <translation>Nichts hat diese Wörter. Versuch es mit weniger Buchstaben oder dem englischen Namen des USDA.</translation>
    </message>
    <message>
        <source>The first {n}</source>
        <translation>Die ersten {n}</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} gefunden</translation>
    </message>
    <message>
        <source>least {n} first</source>
        <translation>am wenigsten {n} zuerst</translation>
    </message>
    <message>
        <source>most {n} first</source>
        <translation>am meisten {n} zuerst</translation>
    </message>
    <message>
        <source>per 100 g</source>
        <translation>je 100 g</translation>
    </message>
    <message>
        <source>per 100 kcal</source>
        <translation>je 100 kcal</translation>
    </message>
    <message>
        <source>USDA SR28 number {n}</source>
        <translation>USDA SR28, Nummer {n}</translation>
    </message>
    <message>
        <source>Among your foods as “{n}”.</source>
        <translation>Unter deinen Lebensmitteln als „{n}“.</translation>
    </message>
    <message>
        <source>The planner has it as “{n}”.</source>
        <translation>Der Planer hat es als „{n}“.</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>As the plan needs</source>
        <translation>Wie der Plan es braucht</translation>
    </message>
    <message>
        <source>I have this at home</source>
        <translation>Das habe ich zu Hause</translation>
    </message>
    <message>
        <source>Left over to the pantry</source>
        <translation>Reste in den Vorrat</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation>Keine Zeile gewählt</translation>
    </message>
    <message>
        <source>Choose a line to see what it is for.</source>
        <translation>Wähl eine Zeile, um zu sehen, wofür sie ist.</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>Amount to buy</source>
        <translation>Menge zu kaufen</translation>
    </message>
    <message>
        <source>Bought in</source>
        <translation>Gekauft bei</translation>
    </message>
    <message>
        <source>About the line</source>
        <translation>Zur Zeile</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>The shop had none</source>
        <translation>Gab es im Laden nicht</translation>
    </message>
    <message>
        <source>Change the meals that need it, and no others. One step that can be undone.</source>
        <translation>Ändert die Mahlzeiten, die es brauchen, und keine anderen. Ein Schritt, den du rückgängig machen kannst.</translation>
    </message>
</context>
<context>
    <name>LinePart</name>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>May vary</source>
        <translation>Darf sich ändern</translation>
    </message>
    <message>
        <source>Type a food and choose it</source>
        <translation>Lebensmittel tippen und wählen</translation>
    </message>
    <message>
        <source>Its amount may change, and foods of its kind may take its place</source>
        <translation>Die Menge darf sich ändern, und Lebensmittel derselben Art dürfen es ersetzen</translation>
    </message>
    <message>
        <source>&amp;Food</source>
        <translation>&amp;Lebensmittel</translation>
    </message>
    <message>
        <source>&amp;Eaten, of the whole recipe</source>
        <translation>&amp;Gegessen, vom ganzen Rezept</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Kept as a line that is not understood yet.</source>
        <translation>Behalten als Zeile, die noch nicht verstanden ist.</translation>
    </message>
    <message>
        <source>Nothing like it was found. The line is kept.</source>
        <translation>Nichts Ähnliches gefunden. Die Zeile bleibt.</translation>
    </message>
    <message>
        <source>the amount is a guess</source>
        <translation>die Menge ist geschätzt</translation>
    </message>
    <message>
        <source>is this the food?</source>
        <translation>ist es dieses Lebensmittel?</translation>
    </message>
    <message>
        <source>None of these: keep the line</source>
        <translation>Keins davon: die Zeile behalten</translation>
    </message>
    <message>
        <source>Food meant by “{n}”</source>
        <translation>Gemeint mit „{n}“</translation>
    </message>
    <message>
        <source>Meal of “{n}”</source>
        <translation>Mahlzeit von „{n}“</translation>
    </message>
    <message>
        <source>Line {n}: {text}</source>
        <translation>Zeile {n}: {text}</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>Gramm</translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation>Verstanden.</translation>
    </message>
    <message>
        <source>Please look at it.</source>
        <translation>Bitte ansehen.</translation>
    </message>
    <message>
        <source>Not known: it counts as unknown until you say what it is.</source>
        <translation>Nicht bekannt: Es gilt als unbekannt, bis gesagt ist, was es ist.</translation>
    </message>
    <message>
        <source>As you said.</source>
        <translation>Wie angegeben.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Weggelassen.</translation>
    </message>
    <message>
        <source>{food} (may vary)</source>
        <translation>{food} (darf sich ändern)</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Staples: check that you have them</source>
        <translation>Vorratszutaten: nachsehen, ob sie da sind</translation>
    </message>
    <message>
        <source>At home already</source>
        <translation>Schon zu Hause</translation>
    </message>
    <message>
        <source>{shop} · {aisle}</source>
        <translation>{shop} · {aisle}</translation>
    </message>
    <message>
        <source>{aisle} · {day}</source>
        <translation>{aisle} · {day}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>Meals need</source>
        <translation>Mahlzeiten brauchen</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>In the basket</source>
        <translation>Im Korb</translation>
    </message>
    <message>
        <source>After the meals</source>
        <translation>Nach den Mahlzeiten</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Hält sich</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} Tag</translation>
    </message>
    <message>
        <source>No days</source>
        <translation>Keine Tage</translation>
    </message>
    <message>
        <source>{a} to {b}</source>
        <translation>{a} bis {b}</translation>
    </message>
    <message>
        <source>For one</source>
        <translation>Für eine Person</translation>
    </message>
    <message>
        <source>For you and {n}</source>
        <translation>Für dich und {n}</translation>
    </message>
    <message>
        <source>For {n} people</source>
        <translation>Für {n} Personen</translation>
    </message>
    <message>
        <source>{food} bought on {day} would be {n} days old on {then}; best within a day.</source>
        <translation>{food}: am {day} gekauft, am {then} schon {n} Tage alt; am besten binnen eines Tages.</translation>
    </message>
    <message>
        <source>{food} bought on {day} would be {n} days old on {then}; best within {keeps} days.</source>
        <translation>{food}: am {day} gekauft, am {then} schon {n} Tage alt; am besten binnen {keeps} Tagen.</translation>
    </message>
    <message>
        <source>So would {n} more.</source>
        <translation>So auch {n} weitere.</translation>
    </message>
    <message>
        <source>{n} trips: {days}</source>
        <translation>{n} Einkäufe: {days}</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} neu</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} mehr</translation>
    </message>
    <message>
        <source>{n} less</source>
        <translation>{n} weniger</translation>
    </message>
    <message>
        <source>{n} not needed any more</source>
        <translation>{n} nicht mehr nötig</translation>
    </message>
    <message>
        <source>The plan has changed: {what}.</source>
        <translation>Der Plan hat sich geändert: {what}.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>not needed any more</source>
        <translation>nicht mehr nötig</translation>
    </message>
    <message>
        <source>{mass} at home</source>
        <translation>{mass} zu Hause</translation>
    </message>
    <message>
        <source>{mass} needed</source>
        <translation>{mass} gebraucht</translation>
    </message>
    <message>
        <source>{mass} in the basket</source>
        <translation>{mass} im Korb</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no, not at this time</source>
        <translation>nein, jetzt nicht</translation>
    </message>
    <message>
        <source>In season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>For the household: {n}</source>
        <translation>Für den Haushalt: {n}</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Print list …</source>
        <translation>Liste drucken …</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Alle Haken entfernen</translation>
    </message>
    <message>
        <source>{n} of {all} in the basket</source>
        <translation>{n} von {all} im Korb</translation>
    </message>
    <message>
        <source>Nothing to buy yet: plan a week first.</source>
        <translation>Noch nichts zu kaufen: Plane zuerst eine Woche.</translation>
    </message>
    <message>
        <source>{n} shops</source>
        <translation>{n} Läden</translation>
    </message>
    <message>
        <source>Pantry ({n})</source>
        <translation>Vorrat ({n})</translation>
    </message>
    <message>
        <source>All trips</source>
        <translation>Alle Einkäufe</translation>
    </message>
    <message>
        <source>{day} ({n} to buy)</source>
        <translation>{day} ({n} zu kaufen)</translation>
    </message>
    <message>
        <source>In the basket</source>
        <translation>Im Korb</translation>
    </message>
    <message>
        <source>Days and trips</source>
        <translation>Tage und Einkäufe</translation>
    </message>
    <message>
        <source>Who eats along</source>
        <translation>Wer mitisst</translation>
    </message>
    <message>
        <source>Shops and aisles</source>
        <translation>Läden und Regale</translation>
    </message>
    <message>
        <source>What is at home</source>
        <translation>Was zu Hause ist</translation>
    </message>
    <message>
        <source>Shopping list</source>
        <translation>Einkaufsliste</translation>
    </message>
    <message>
        <source>Plan with what I bought</source>
        <translation>Mit dem Gekauften planen</translation>
    </message>
    <message>
        <source>I have shopped: plan the meals from now on with what is at home and in the basket. Past days and locked meals stay.</source>
        <translation>Ich habe eingekauft: Mahlzeiten ab jetzt mit dem planen, was zu Hause und im Korb ist. Vergangene Tage und festgehaltene Mahlzeiten bleiben.</translation>
    </message>
</context>
<context>
    <name>LocalDataBox</name>
    <message>
        <source>Erase all of it …</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: there is no account, no statistics and no network. This is all the program keeps.</source>
        <translation>Nichts verlässt diesen Computer: kein Konto, keine Statistik, kein Netz. Das ist alles, was das Programm behält.</translation>
    </message>
    <message>
        <source>files: {n}</source>
        <translation>Dateien: {n}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of {n}</source>
        <translation>Den Ordner öffnen: {n}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Electrolyte Meal Planner</source>
        <translation>Elektrolyt-Menüplaner</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>Deine Woche</translation>
    </message>
    <message>
        <source>Shopping list copied</source>
        <translation>Einkaufsliste kopiert</translation>
    </message>
</context>
<context>
    <name>MealBox</name>
    <message>
        <source>Lock</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Bringt</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Portionen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zubereitung</translation>
    </message>
    <message>
        <source>Why this</source>
        <translation>Warum dies</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <source>{n} min active</source>
        <translation>{n} Min. aktiv</translation>
    </message>
    <message>
        <source>A rest day: nothing around training</source>
        <translation>Ein Ruhetag: nichts rund ums Training</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Leer gelassen</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Leave this meal empty</source>
        <translation>Diese Mahlzeit leer lassen</translation>
    </message>
    <message>
        <source>Leave empty (Delete)</source>
        <translation>Leer lassen (Entf)</translation>
    </message>
    <message>
        <source>Keep this meal when planning again (L)</source>
        <translation>Diese Mahlzeit beim Neuplanen behalten (L)</translation>
    </message>
    <message>
        <source>Choose another meal (S)</source>
        <translation>Eine andere Mahlzeit wählen (S)</translation>
    </message>
    <message>
        <source>Figures: USDA, food {n} of SR28 or newer</source>
        <translation>Werte: USDA, Lebensmittel {n} aus SR28 oder neuer</translation>
    </message>
    <message>
        <source>Less {n}</source>
        <translation>Weniger {n}</translation>
    </message>
    <message>
        <source>More {n}</source>
        <translation>Mehr {n}</translation>
    </message>
    <message>
        <source>Share of the day&apos;s total</source>
        <translation>Anteil am Tag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to {n}</source>
        <translation>Zu {n} hinzufügen</translation>
    </message>
    <message>
        <source>Adding here</source>
        <translation>Kommt hierher</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
</context>
<context>
    <name>MealCard</name>
    <message>
        <source>left empty</source>
        <translation>leer gelassen</translation>
    </message>
    <message>
        <source>no meal</source>
        <translation>keine Mahlzeit</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>festgehalten</translation>
    </message>
    <message>
        <source>wanted more often</source>
        <translation>öfter gewünscht</translation>
    </message>
    <message>
        <source>wanted less often</source>
        <translation>seltener gewünscht</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <source>left from {day}</source>
        <translation>Rest von {day}</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Leer gelassen</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Eating out (unknown)</source>
        <translation>Auswärts (unbekannt)</translation>
    </message>
    <message>
        <source>No meal wanted</source>
        <translation>Keine Mahlzeit gewünscht</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
</context>
<context>
    <name>MealCommands</name>
    <message>
        <source>Unlock meal</source>
        <translation>Mahlzeit freigeben</translation>
    </message>
    <message>
        <source>Lock meal</source>
        <translation>Mahlzeit festhalten</translation>
    </message>
    <message>
        <source>Only its lock kept that meal: another is planned in its place.</source>
        <translation>Nur das Schloss hielt diese Mahlzeit: An ihrer Stelle wird eine andere geplant.</translation>
    </message>
    <message>
        <source>Leave meal empty</source>
        <translation>Mahlzeit leer lassen</translation>
    </message>
    <message>
        <source>Swap meal</source>
        <translation>Mahlzeit tauschen</translation>
    </message>
    <message>
        <source>Make my meal</source>
        <translation>Meine Mahlzeit machen</translation>
    </message>
    <message>
        <source>Move meal</source>
        <translation>Mahlzeit verschieben</translation>
    </message>
    <message>
        <source>Paste day</source>
        <translation>Tag einfügen</translation>
    </message>
    <message>
        <source>Change portion</source>
        <translation>Portion ändern</translation>
    </message>
    <message>
        <source>Repeat meal</source>
        <translation>Mahlzeit wiederholen</translation>
    </message>
    <message>
        <source>Cook twice</source>
        <translation>Doppelt kochen</translation>
    </message>
    <message>
        <source>Clear the week</source>
        <translation>Woche leeren</translation>
    </message>
    <message>
        <source>Choose a dish</source>
        <translation>Gericht wählen</translation>
    </message>
    <message>
        <source>Take back a wish for a day</source>
        <translation>Wunsch für einen Tag zurücknehmen</translation>
    </message>
    <message>
        <source>Eating out</source>
        <translation>Auswärts essen</translation>
    </message>
    <message>
        <source>Frame of a meal</source>
        <translation>Rahmen einer Mahlzeit</translation>
    </message>
    <message>
        <source>Guest at a meal</source>
        <translation>Gast bei einer Mahlzeit</translation>
    </message>
    <message>
        <source>No guest at a meal</source>
        <translation>Kein Gast bei einer Mahlzeit</translation>
    </message>
    <message>
        <source>Note on a meal</source>
        <translation>Notiz zu einer Mahlzeit</translation>
    </message>
</context>
<context>
    <name>MealController</name>
    <message>
        <source>Swap meal</source>
        <translation>Mahlzeit tauschen</translation>
    </message>
    <message>
        <source>It stays there when the week is planned again; unlock it with L.</source>
        <translation>Sie bleibt dort, wenn die Woche neu geplant wird; mit L löst du die Sperre.</translation>
    </message>
    <message>
        <source>Nothing is planned there. Choose “At home, any time” in its menu first.</source>
        <translation>Dort ist nichts geplant. Wähle zuerst „Zu Hause, beliebig lange“ in ihrem Menü.</translation>
    </message>
</context>
<context>
    <name>MealFrequencyRow</name>
    <message>
        <source>Food</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Mahlzeit</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
</context>
<context>
    <name>MealFrequencyRules</name>
    <message>
        <source>Add a rule for one meal</source>
        <translation>Regel für eine Mahlzeit hinzufügen</translation>
    </message>
</context>
<context>
    <name>MealMenu</name>
    <message>
        <source>Unlock</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Swap …</source>
        <translation>Tauschen …</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Make my own …</source>
        <translation>Eigene machen …</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Leer lassen</translation>
    </message>
    <message>
        <source>Plan this meal again</source>
        <translation>Diese Mahlzeit neu planen</translation>
    </message>
    <message>
        <source>Plan this day again</source>
        <translation>Diesen Tag neu planen</translation>
    </message>
    <message>
        <source>Repeat every day</source>
        <translation>Jeden Tag wiederholen</translation>
    </message>
    <message>
        <source>Copy day</source>
        <translation>Tag kopieren</translation>
    </message>
    <message>
        <source>Paste day here</source>
        <translation>Tag hier einfügen</translation>
    </message>
    <message>
        <source>Show everything about it</source>
        <translation>Alles darüber zeigen</translation>
    </message>
    <message>
        <source>Cook&apos;s card …</source>
        <translation>Kochkarte …</translation>
    </message>
    <message>
        <source>Take back: {n}</source>
        <translation>Zurücknehmen: {n}</translation>
    </message>
    <message>
        <source>This dish more often</source>
        <translation>Dieses Gericht öfter</translation>
    </message>
    <message>
        <source>This dish less often</source>
        <translation>Dieses Gericht seltener</translation>
    </message>
    <message>
        <source>Never this dish</source>
        <translation>Nie dieses Gericht</translation>
    </message>
    <message>
        <source>Cook twice, eat again on {n}</source>
        <translation>Doppelt kochen, noch einmal am {n}</translation>
    </message>
    <message>
        <source>Find a dish …</source>
        <translation>Gericht suchen …</translation>
    </message>
    <message>
        <source>The shop had not all of it …</source>
        <translation>Im Laden fehlte etwas davon …</translation>
    </message>
    <message>
        <source>This meal on this day</source>
        <translation>Diese Mahlzeit an diesem Tag</translation>
    </message>
    <message>
        <source>At most {n} minutes</source>
        <translation>Höchstens {n} Minuten</translation>
    </message>
    <message>
        <source>Eating out</source>
        <translation>Auswärts essen</translation>
    </message>
    <message>
        <source>At home, any time</source>
        <translation>Zu Hause, beliebig lange</translation>
    </message>
    <message>
        <source>As on this weekday in every week</source>
        <translation>Wie an diesem Wochentag in jeder Woche</translation>
    </message>
    <message>
        <source>Guest …</source>
        <translation>Gast …</translation>
    </message>
    <message>
        <source>Without {n} at this meal</source>
        <translation>Ohne {n} bei dieser Mahlzeit</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>Notiz …</translation>
    </message>
</context>
<context>
    <name>MealRow</name>
    <message>
        <source>Eaten</source>
        <translation>Gegessen</translation>
    </message>
    <message>
        <source>Changed …</source>
        <translation>Geändert …</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>How to make it</source>
        <translation>Zubereitung</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Drink {glasses} with it or until the next meal.</source>
        <translation>Dazu oder bis zur nächsten Mahlzeit trinken: {glasses}.</translation>
    </message>
</context>
<context>
    <name>MealWeek</name>
    <message>
        <source>Minutes for all that is cooked on a day</source>
        <translation>Minuten für alles, was an einem Tag gekocht wird</translation>
    </message>
    <message>
        <source>{day}, whole day</source>
        <translation>{day}, ganzer Tag</translation>
    </message>
</context>
<context>
    <name>MealsPage</name>
    <message>
        <source>Keep weekday meals short</source>
        <translation>Werktags kurz kochen</translation>
    </message>
    <message>
        <source>Minutes on weekdays</source>
        <translation>Minuten an Werktagen</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Meals of the day</source>
        <translation>Mahlzeiten des Tages</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Time to prepare</source>
        <translation>Zeit zum Zubereiten</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Tick who eats a meal together on which day: it is one dish, with a plate for each. What is not ticked is planned for each person alone.</source>
        <translation>Kreuze an, wer an welchem Tag eine Mahlzeit gemeinsam isst: Das ist ein Gericht mit einem Teller für jede Person. Was nicht angekreuzt ist, wird für jede Person allein geplant.</translation>
    </message>
    <message>
        <source>Who eats together: {n}</source>
        <translation>Wer isst zusammen: {n}</translation>
    </message>
    <message>
        <source>At most so many minutes, eaten out, or no meal. What is eaten out is not known: the other meals of that day have their usual share of its minimum targets.</source>
        <translation>Höchstens so viele Minuten, auswärts oder keine Mahlzeit. Was auswärts gegessen wird, ist nicht bekannt: die anderen Mahlzeiten des Tages haben ihren üblichen Anteil an seinen Mindestzielen.</translation>
    </message>
    <message>
        <source>Single meals of the week</source>
        <translation>Einzelne Mahlzeiten der Woche</translation>
    </message>
</context>
<context>
    <name>MeasuresPart</name>
    <message>
        <source>Most in a day, g</source>
        <translation>Höchstens am Tag, g</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>errechnet</translation>
    </message>
    <message>
        <source>On the shopping list</source>
        <translation>Auf der Einkaufsliste</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>sein Name</translation>
    </message>
    <message>
        <source>As what it plays like</source>
        <translation>Wie das, wofür es spielt</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Thrown away, %</source>
        <translation>Abfall, %</translation>
    </message>
    <message>
        <source>Measure {n}</source>
        <translation>Maß {n}</translation>
    </message>
    <message>
        <source>cup/cups</source>
        <translation>Tasse/Tassen</translation>
    </message>
    <message>
        <source>Grams of measure {n}</source>
        <translation>Gramm von Maß {n}</translation>
    </message>
    <message>
        <source>Steps of measure {n}</source>
        <translation>Schritte von Maß {n}</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Grams of one</source>
        <translation>Gramm von einem</translation>
    </message>
    <message>
        <source>Steps a cook uses</source>
        <translation>Schritte in der Küche</translation>
    </message>
    <message>
        <source>&amp;Most in a day, g</source>
        <translation>&amp;Höchstens am Tag, g</translation>
    </message>
    <message>
        <source>On the shopping &amp;list</source>
        <translation>Auf der Einkaufs&amp;liste</translation>
    </message>
    <message>
        <source>&amp;Aisle</source>
        <translation>&amp;Regal</translation>
    </message>
    <message>
        <source>&amp;Thrown away, %</source>
        <translation>&amp;Abfall, %</translation>
    </message>
    <message>
        <source>Household measures, the usual one first</source>
        <translation>Haushaltsmaße, das übliche zuerst</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>Einkauf</translation>
    </message>
</context>
<context>
    <name>MilkSugar</name>
    <message>
        <source>Any amount is fine</source>
        <translation>Jede Menge ist in Ordnung</translation>
    </message>
    <message>
        <source>Some at a meal is fine</source>
        <translation>Etwas je Mahlzeit ist in Ordnung</translation>
    </message>
    <message>
        <source>None at all</source>
        <translation>Gar nichts</translation>
    </message>
    <message>
        <source>Lactose</source>
        <translation>Laktose</translation>
    </message>
    <message>
        <source>Most lactose in a meal</source>
        <translation>Höchstens Laktose je Mahlzeit</translation>
    </message>
    <message>
        <source>g a meal</source>
        <translation>g je Mahlzeit</translation>
    </message>
    <message>
        <source>Most people with lactose intolerance manage about 12 g at a meal, a glass of milk (EFSA 2010). Hard cheese has hardly any. A milk allergy is something else: it stands under Diet.</source>
        <translation>Die meisten Menschen mit Laktoseintoleranz vertragen etwa 12 g je Mahlzeit, ein Glas Milch (EFSA 2010). Hartkäse hat kaum welche. Eine Milchallergie ist etwas anderes: Sie steht unter Ernährung.</translation>
    </message>
</context>
<context>
    <name>MissingDialog</name>
    <message>
        <source>What did the shop not have?</source>
        <translation>Was gab es im Laden nicht?</translation>
    </message>
    <message>
        <source>Change the meals</source>
        <translation>Mahlzeiten ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All meals still to come that need it from the shop are changed, and no others. One step that can be undone.</source>
        <translation>Geändert werden alle kommenden Mahlzeiten, die es aus dem Laden brauchen, und keine anderen. Ein Schritt, den du rückgängig machen kannst.</translation>
    </message>
    <message>
        <source>Still to buy for this meal</source>
        <translation>Für diese Mahlzeit noch zu kaufen</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>planned, over</source>
        <translation>geplant, vorbei</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>a damaged week</source>
        <translation>eine beschädigte Woche</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>auf dem Bildschirm</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Month: {name}</source>
        <translation>Monat: {name}</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name, or what you call them</source>
        <translation>Vorname, oder wie du sie nennst</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The name stays on this computer.</source>
        <translation>Der Name bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>What are they called?</source>
        <translation>Wie heißt die Person?</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Breakfast</source>
        <translation>Frühstück</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittagessen</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Abendessen</translation>
    </message>
    <message>
        <source>Snack</source>
        <translation>Imbiss</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Supplements</source>
        <translation>Präparate</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note on this meal</source>
        <translation>Notiz zu dieser Mahlzeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Take the big pot, Anna comes at seven …</source>
        <translation>Den großen Topf nehmen, Anna kommt um sieben …</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It stands on the card, on paper and in every file of the plan. Empty takes it away.</source>
        <translation>Sie steht auf der Karte, auf Papier und in jeder Datei des Plans. Leer nimmt sie weg.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Put it into the pantry</source>
        <translation>In den Vorrat legen</translation>
    </message>
    <message>
        <source>Split the shopping into trips</source>
        <translation>Den Einkauf aufteilen</translation>
    </message>
    <message>
        <source>Take the changes as seen</source>
        <translation>Änderungen als gesehen abhaken</translation>
    </message>
    <message>
        <source>All is in the basket. Packs with something left over: {n}.</source>
        <translation>Alles ist im Korb. Packungen mit Resten: {n}.</translation>
    </message>
</context>
<context>
    <name>NutrientBar</name>
    <message>
        <source>mean {n}</source>
        <translation>Mittel {n}</translation>
    </message>
    <message>
        <source>{have} of {want}</source>
        <translation>{have} von {want}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>{n} too much</source>
        <translation>{n} zu viel</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} fehlen</translation>
    </message>
    <message>
        <source>Known for {n} % of the day&apos;s energy</source>
        <translation>Bekannt für {n} % der Energie des Tages</translation>
    </message>
</context>
<context>
    <name>NutrientController</name>
    <message>
        <source>Save picture</source>
        <translation>Bild sichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Wrote {n}</source>
        <translation>{n} geschrieben</translation>
    </message>
</context>
<context>
    <name>Nutrients</name>
    <message>
        <source>Other foods</source>
        <translation>Andere Lebensmittel</translation>
    </message>
</context>
<context>
    <name>NutrientsPage</name>
    <message>
        <source>Nutrients of the week</source>
        <translation>Nährstoffe der Woche</translation>
    </message>
    <message>
        <source>✓ target met    ▼ too little    ▲ too much    plain: not planned for</source>
        <translation>✓ Ziel erreicht    ▼ zu wenig    ▲ zu viel    ohne Zeichen: nicht geplant</translation>
    </message>
    <message>
        <source>All nutrients</source>
        <translation>Alle Nährstoffe</translation>
    </message>
    <message>
        <source>One nutrient</source>
        <translation>Ein Nährstoff</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Bild sichern …</translation>
    </message>
    <message>
        <source>≥ some foods have no figure, so there is more</source>
        <translation>≥ einige Lebensmittel haben keinen Wert, es ist also mehr</translation>
    </message>
    <message>
        <source>Nutrients</source>
        <translation>Nährstoffe</translation>
    </message>
</context>
<context>
    <name>OffersModel</name>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
</context>
<context>
    <name>OneNutrient</name>
    <message>
        <source>Records …</source>
        <translation>Einträge …</translation>
    </message>
    <message>
        <source>The portions and USDA records behind the part in focus</source>
        <translation>Die Portionen und USDA-Einträge hinter dem gewählten Teil</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Stacked by {n}</source>
        <translation>Gestapelt nach {n}</translation>
    </message>
    <message>
        <source>Nutrient</source>
        <translation>Nährstoff</translation>
    </message>
    <message>
        <source>stacked by</source>
        <translation>gestapelt nach</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Foods, most first</source>
        <translation>Lebensmittel, die meisten zuerst</translation>
    </message>
</context>
<context>
    <name>OpenList</name>
    <message>
        <source>An illness or a medicine</source>
        <translation>Eine Krankheit oder ein Mittel</translation>
    </message>
    <message>
        <source>Type it: lisinopril, gout, anything</source>
        <translation>Eintippen: Lisinopril, Gicht, alles</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Ticked below: {name}</source>
        <translation>Unten angekreuzt: {name}</translation>
    </message>
    <message>
        <source>The program has no rules for these. They stand on every plan, and no mineral is raised or lowered beyond the reference intake.</source>
        <translation>Das Programm hat dafür keine Regeln. Sie stehen auf jedem Plan, und kein Mineralstoff wird über den Referenzwert erhöht oder darunter gesenkt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Literature</source>
        <translation>Literatur</translation>
    </message>
    <message>
        <source>Aggregated</source>
        <translation>Zusammengefasst</translation>
    </message>
    <message>
        <source>Assumed zero</source>
        <translation>Als 0 gesetzt</translation>
    </message>
    <message>
        <source>Newer release</source>
        <translation>Neuere Ausgabe</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Wie eingegeben</translation>
    </message>
</context>
<context>
    <name>OwnLineDialog</name>
    <message>
        <source>Change the line</source>
        <translation>Zeile ändern</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>A line needs a name.</source>
        <translation>Eine Zeile braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>OwnMealDialog</name>
    <message>
        <source>Make my own meal</source>
        <translation>Eigene Mahlzeit machen</translation>
    </message>
    <message>
        <source>Add a food</source>
        <translation>Lebensmittel hinzufügen</translation>
    </message>
    <message>
        <source>Type a food with its amount, as: 2 boiled eggs</source>
        <translation>Schreib ein Lebensmittel mit Menge, etwa: 2 gekochte Eier</translation>
    </message>
    <message>
        <source>Put it on the board</source>
        <translation>In die Woche setzen</translation>
    </message>
    <message>
        <source>Nothing is in it yet.</source>
        <translation>Noch ist nichts darin.</translation>
    </message>
    <message>
        <source>{n} is in USDA&apos;s library only. Add it to your foods first (page Foods), so that you can say what it contains.</source>
        <translation>{n} ist nur in der Bibliothek des USDA. Nimm es zuerst zu deinen Lebensmitteln (Seite Lebensmittel), damit du sagen kannst, was es enthält.</translation>
    </message>
    <message>
        <source>{food}: {why}.</source>
        <translation>{food}: {why}.</translation>
    </message>
    <message>
        <source>Keep among my foods now</source>
        <translation>Jetzt zu meinen Lebensmitteln</translation>
    </message>
    <message>
        <source>{n} is in USDA&apos;s library only. Keep it among your foods to plan with it.</source>
        <translation>{n} steht nur in der Bibliothek der USDA. Nimm es zu deinen Lebensmitteln, um damit zu planen.</translation>
    </message>
    <message>
        <source>Name of the meal</source>
        <translation>Name der Mahlzeit</translation>
    </message>
    <message>
        <source>Name, if it has one</source>
        <translation>Name, falls sie einen hat</translation>
    </message>
    <message>
        <source>Keep food</source>
        <translation>Lebensmittel behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is locked, so that planning keeps it.</source>
        <translation>Sie ist festgehalten, damit das Planen sie behält.</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Foods of the meal</source>
        <translation>Lebensmittel der Mahlzeit</translation>
    </message>
</context>
<context>
    <name>OwnView</name>
    <message>
        <source>My foods</source>
        <translation>Meine Lebensmittel</translation>
    </message>
    <message>
        <source>No foods of your own yet. Add one of USDA&apos;s, write one from its packet, or import a table.</source>
        <translation>Noch keine eigenen Lebensmittel. Nimm eines vom USDA, schreib eines von der Packung ab oder importiere eine Tabelle.</translation>
    </message>
    <message>
        <source>Choose one of your foods.</source>
        <translation>Wähl eines deiner Lebensmittel.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Contains {n}</source>
        <translation>Enthält {n}</translation>
    </message>
    <message>
        <source>No allergens</source>
        <translation>Keine Allergene</translation>
    </message>
    <message>
        <source>It plays in no dish of the program. Change it to say what it is like.</source>
        <translation>Es kommt in keinem Gericht des Programms vor. Ändere es und sag, wie was es ist.</translation>
    </message>
    <message>
        <source>Plays like {n}, in up to {c} dishes.</source>
        <translation>Spielt wie {n}, in bis zu {c} Gerichten.</translation>
    </message>
</context>
<context>
    <name>OwnWeekStart</name>
    <message>
        <source>Take what is left of the week</source>
        <translation>Nehmen, was von der Woche übrig ist</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Weitere Seiten</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Nichts hat diese Buchstaben.</translation>
    </message>
    <message>
        <source>Find actions, pages, meals and foods</source>
        <translation>Befehle, Seiten, Mahlzeiten und Lebensmittel finden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>PaletteController</name>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Lebensmittel</translation>
    </message>
</context>
<context>
    <name>PantryAndShops</name>
    <message>
        <source>This cannot be kept: its file cannot be read.</source>
        <translation>Das kann nicht behalten werden: Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>the pantry</source>
        <translation>der Vorrat</translation>
    </message>
    <message>
        <source>the shops</source>
        <translation>die Läden</translation>
    </message>
</context>
<context>
    <name>PantryDialog</name>
    <message>
        <source>What is at home</source>
        <translation>Was zu Hause ist</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Read a list …</source>
        <translation>Liste einlesen …</translation>
    </message>
    <message>
        <source>Read a list into the pantry</source>
        <translation>Eine Liste in den Vorrat einlesen</translation>
    </message>
    <message>
        <source>{n} put in.</source>
        <translation>{n} eingetragen.</translation>
    </message>
    <message>
        <source>Change {n} in the pantry</source>
        <translation>{n} im Vorrat ändern</translation>
    </message>
    <message>
        <source>Put {n} into the pantry</source>
        <translation>{n} in den Vorrat legen</translation>
    </message>
    <message>
        <source>{n} is in the pantry.</source>
        <translation>{n} ist im Vorrat.</translation>
    </message>
    <message>
        <source>Take {n} out of the pantry</source>
        <translation>{n} aus dem Vorrat nehmen</translation>
    </message>
    <message>
        <source>{n} is out; undo brings it back.</source>
        <translation>{n} ist heraus; Rückgängig bringt es wieder.</translation>
    </message>
    <message>
        <source>{day}, past</source>
        <translation>{day}, vorbei</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>Haltbar bis</translation>
    </message>
    <message>
        <source>What is here is taken off the list for meals until its use-by day.</source>
        <translation>Was hier steht, wird bis zu seinem Haltbarkeitstag von der Liste für Mahlzeiten abgezogen.</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Read a list of what is at home</source>
        <translation>Eine Liste einlesen, was zu Hause ist</translation>
    </message>
    <message>
        <source>Paste a list …</source>
        <translation>Liste einfügen …</translation>
    </message>
    <message>
        <source>Paste a list into the pantry</source>
        <translation>Liste in den Vorrat einfügen</translation>
    </message>
</context>
<context>
    <name>PantryForm</name>
    <message>
        <source>Use by</source>
        <translation>Haltbar bis</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>No food has this name. Type a part of it and choose.</source>
        <translation>Kein Lebensmittel heißt so. Schreib einen Teil davon und wähl.</translation>
    </message>
    <message>
        <source>How much is there? Write more than nothing.</source>
        <translation>Wie viel ist da? Schreib mehr als nichts.</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>oz</source>
        <translation>oz</translation>
    </message>
    <message>
        <source>{pack} ({n} g)</source>
        <translation>{pack} ({n} g)</translation>
    </message>
    <message>
        <source>{unit}, as eaten</source>
        <translation>{unit}, wie gegessen</translation>
    </message>
    <message>
        <source>Food, as rice</source>
        <translation>Lebensmittel, etwa Reis</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Use-by day</source>
        <translation>Haltbarkeitstag</translation>
    </message>
    <message>
        <source>What is meant by “{n}”?</source>
        <translation>Was ist mit „{n}“ gemeint?</translation>
    </message>
</context>
<context>
    <name>PantryPaste</name>
    <message>
        <source>Paste a list of what is at home</source>
        <translation>Liste der Vorräte einfügen</translation>
    </message>
    <message>
        <source>Put in what is sure</source>
        <translation>Sicheres eintragen</translation>
    </message>
    <message>
        <source>To put in: {n}</source>
        <translation>Einzutragen: {n}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>The list, a food a line</source>
        <translation>Die Liste, ein Lebensmittel je Zeile</translation>
    </message>
    <message>
        <source>1 kg potatoes
10 eggs
500 g spaghetti
1 l milk</source>
        <translation>1 kg Kartoffeln
10 Eier
500 g Spaghetti
1 l Milch</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A food a line</source>
        <translation>Ein Lebensmittel je Zeile</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Shopping list</source>
        <translation>Einkaufsliste</translation>
    </message>
    <message>
        <source>Week, list and nutrients</source>
        <translation>Woche, Liste und Nährstoffe</translation>
    </message>
    <message>
        <source>Cook&apos;s cards</source>
        <translation>Kochkarten</translation>
    </message>
</context>
<context>
    <name>PaperControls</name>
    <message>
        <source>All meals</source>
        <translation>Alle Mahlzeiten</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large (14 pt)</source>
        <translation>Groß (14 pt)</translation>
    </message>
    <message>
        <source>Prices on the list</source>
        <translation>Preise auf der Liste</translation>
    </message>
    <message>
        <source>Glasses to drink</source>
        <translation>Gläser zum Trinken</translation>
    </message>
    <message>
        <source>Week, then list</source>
        <translation>Woche, dann Liste</translation>
    </message>
    <message>
        <source>All on one page</source>
        <translation>Alles auf einer Seite</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Shopping list</source>
        <translation>Einkaufsliste</translation>
    </message>
    <message>
        <source>Days with methods</source>
        <translation>Tage mit Zubereitung</translation>
    </message>
    <message>
        <source>Cook&apos;s cards</source>
        <translation>Kochkarten</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Meals on cards</source>
        <translation>&amp;Mahlzeiten auf Karten</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Ausrichtung</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>&amp;Schrift</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>Take these foods</source>
        <translation>Diese Lebensmittel nehmen</translation>
    </message>
    <message>
        <source>Understood: {n}</source>
        <translation>Verstanden: {n}</translation>
    </message>
    <message>
        <source>to look at: {n}</source>
        <translation>anzusehen: {n}</translation>
    </message>
    <message>
        <source>lines kept for later: {n}</source>
        <translation>Zeilen für später behalten: {n}</translation>
    </message>
    <message>
        <source>The list, a food a line</source>
        <translation>Die Liste, ein Lebensmittel je Zeile</translation>
    </message>
    <message>
        <source>Breakfast
2 slices whole wheat bread
1 cup milk
200 g yoghurt</source>
        <translation>Frühstück
2 Scheiben Vollkornbrot
1 Tasse Milch
200 g Joghurt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A food a line</source>
        <translation>Ein Lebensmittel je Zeile</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>&amp;Change {name} …</source>
        <translation>{name} &amp;ändern …</translation>
    </message>
    <message>
        <source>&amp;Guided start for {name} …</source>
        <translation>&amp;Geführter Start für {name} …</translation>
    </message>
    <message>
        <source>&amp;Rename {name} …</source>
        <translation>{name} &amp;umbenennen …</translation>
    </message>
    <message>
        <source>&amp;New person …</source>
        <translation>&amp;Neue Person …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Household: who eats together …</source>
        <translation>&amp;Haushalt: wer zusammen isst …</translation>
    </message>
</context>
<context>
    <name>PeopleSwitch</name>
    <message>
        <source>The table</source>
        <translation>Der Tisch</translation>
    </message>
    <message>
        <source>Show the meals of the whole table</source>
        <translation>Die Mahlzeiten des ganzen Tisches zeigen</translation>
    </message>
    <message>
        <source>Show the week of {n}</source>
        <translation>Die Woche von {n} zeigen</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>Switch or change the person: diet, meals and care</source>
        <translation>Person wechseln oder ändern: Ernährung, Mahlzeiten und Vorsicht</translation>
    </message>
    <message>
        <source>Person: {who}. {diet}</source>
        <translation>Person: {who}. {diet}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Person and restrictions</source>
        <translation>Person und Einschränkungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Ernährung</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message>
        <source>Apply and plan</source>
        <translation>Übernehmen und planen</translation>
    </message>
    <message>
        <source>“{n}” is not in the answers yet. Say what it means, or clear it.</source>
        <translation>„{n}“ steht noch nicht in den Antworten. Sagen, was gemeint ist, oder das Feld leeren.</translation>
    </message>
</context>
<context>
    <name>PersonSwitch</name>
    <message>
        <source>This is the week of {name}. The week before is kept; undo begins anew.</source>
        <translation>Das ist die Woche von {name}. Die Woche davor ist aufgehoben; Rückgängig beginnt von vorn.</translation>
    </message>
    <message>
        <source>{why} It is kept as {aside}; here is a new week.</source>
        <translation>{why} Sie liegt jetzt als {aside}; hier ist eine neue Woche.</translation>
    </message>
</context>
<context>
    <name>PlanOpening</name>
    <message>
        <source>Open {n}</source>
        <translation>{n} öffnen</translation>
    </message>
</context>
<context>
    <name>PlanningCommands</name>
    <message>
        <source>Plan the week</source>
        <translation>Woche planen</translation>
    </message>
    <message>
        <source>Plan the empty ones</source>
        <translation>Leere Plätze planen</translation>
    </message>
    <message>
        <source>Days past, and meals you marked as eaten or left out, stay as they are.</source>
        <translation>Vergangene Tage und Mahlzeiten, die du als gegessen oder ausgelassen angegeben hast, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Plan meal</source>
        <translation>Mahlzeit planen</translation>
    </message>
    <message>
        <source>Plan day</source>
        <translation>Tag planen</translation>
    </message>
    <message>
        <source>Take another week</source>
        <translation>Eine andere Woche nehmen</translation>
    </message>
</context>
<context>
    <name>Plate</name>
    <message>
        <source>Another</source>
        <translation>Ein anderes</translation>
    </message>
    <message>
        <source>On the plate, as an example</source>
        <translation>Auf dem Teller, als Beispiel</translation>
    </message>
    <message>
        <source>A dish without a name</source>
        <translation>Ein Gericht ohne Namen</translation>
    </message>
    <message>
        <source>As soon as the dish holds, a meal of it stands here.</source>
        <translation>Sobald das Gericht aufgeht, steht hier eine Mahlzeit davon.</translation>
    </message>
    <message>
        <source>energy not known</source>
        <translation>Energie nicht bekannt</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <source>It can be served in {n} ways.</source>
        <translation>Es kann auf {n} Arten serviert werden.</translation>
    </message>
    <message>
        <source>In one way.</source>
        <translation>Auf eine Art.</translation>
    </message>
</context>
<context>
    <name>PortionPicker</name>
    <message>
        <source>Add a food, as almonds</source>
        <translation>Lebensmittel hinzufügen, etwa Mandeln</translation>
    </message>
    <message>
        <source>Smallest amount of {n}</source>
        <translation>Kleinste Menge {n}</translation>
    </message>
    <message>
        <source>Largest amount of {n}</source>
        <translation>Größte Menge {n}</translation>
    </message>
    <message>
        <source>Remove {n}</source>
        <translation>{n} entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Unsaved plan</source>
        <translation>Ungesicherter Plan</translation>
    </message>
    <message>
        <source>Electrolyte Meal Planner</source>
        <translation>Elektrolyt-Menüplaner</translation>
    </message>
    <message>
        <source>Week of {n}</source>
        <translation>Woche vom {n}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>No week is planned before the message above is answered.</source>
        <translation>Es wird keine Woche geplant, bevor die Meldung oben beantwortet ist.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Als PDF sichern …</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>{0} wird geschrieben …</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation>Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} Seiten</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Vergrößerung</translation>
    </message>
</context>
<context>
    <name>PriceBook</name>
    <message>
        <source>Your prices cannot be kept: their file cannot be read.</source>
        <translation>Deine Preise können nicht behalten werden: Ihre Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>your prices</source>
        <translation>deine Preise</translation>
    </message>
</context>
<context>
    <name>PriceDelegate</name>
    <message>
        <source>Your price in dollars</source>
        <translation>Dein Preis in Dollar</translation>
    </message>
    <message>
        <source>$, yours</source>
        <translation>$, deiner</translation>
    </message>
</context>
<context>
    <name>Prices</name>
    <message>
        <source>${n}</source>
        <translation>{n} $</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>under {n}</source>
        <translation>unter {n}</translation>
    </message>
    <message>
        <source>yours · {n}</source>
        <translation>deiner · {n}</translation>
    </message>
    <message>
        <source>{n} eaten</source>
        <translation>{n} gegessen</translation>
    </message>
    <message>
        <source>per {n}</source>
        <translation>je {n}</translation>
    </message>
    <message>
        <source>100 g</source>
        <translation>100 g</translation>
    </message>
    <message>
        <source>Your price: {n} {unit}, typed in {year}.</source>
        <translation>Dein Preis: {n} {unit}, eingegeben {year}.</translation>
    </message>
    <message>
        <source>Empty it for USDA&apos;s.</source>
        <translation>Leeren, um den des USDA zu nehmen.</translation>
    </message>
    <message>
        <source>No price is known: it counts as unknown, not as free.</source>
        <translation>Kein Preis ist bekannt: Er zählt als unbekannt, nicht als umsonst.</translation>
    </message>
    <message>
        <source>Type yours {unit}.</source>
        <translation>Gib deinen ein, {unit}.</translation>
    </message>
    <message>
        <source>Cost of whole packs, as they are bought.</source>
        <translation>Kosten ganzer Packungen, wie sie gekauft werden.</translation>
    </message>
    <message>
        <source>{item}: {was} per 100 g eaten in {then}, {now} in {year}&apos;s money ({by})</source>
        <translation>{item}: {was} je 100 g gegessen im Jahr {then}, {now} im Geld von {year} ({by})</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>At least {n}</source>
        <translation>Mindestens {n}</translation>
    </message>
    <message>
        <source>About {n}</source>
        <translation>Etwa {n}</translation>
    </message>
    <message>
        <source>{n} of it eaten</source>
        <translation>{n} davon gegessen</translation>
    </message>
    <message>
        <source>{n} prices of your own</source>
        <translation>{n} eigene Preise</translation>
    </message>
    <message>
        <source>1 price of your own</source>
        <translation>1 eigener Preis</translation>
    </message>
    <message>
        <source>1 item without a price</source>
        <translation>1 Ware ohne Preis</translation>
    </message>
    <message>
        <source>{n} items without a price</source>
        <translation>{n} Waren ohne Preis</translation>
    </message>
    <message>
        <source>prices of {first} to {last}</source>
        <translation>Preise von {first} bis {last}</translation>
    </message>
    <message>
        <source>prices of {first}</source>
        <translation>Preise von {first}</translation>
    </message>
    <message>
        <source> in dollars of {year}</source>
        <translation> in Dollar von {year}</translation>
    </message>
    <message>
        <source>“{text}” is no price. Write a number as {n}, or leave it empty.</source>
        <translation>„{text}“ ist kein Preis. Schreib eine Zahl wie {n} oder lass es leer.</translation>
    </message>
</context>
<context>
    <name>Pricing</name>
    <message>
        <source>{item}: USDA&apos;s price again</source>
        <translation>{item}: wieder der Preis des USDA</translation>
    </message>
    <message>
        <source>{item}: {n} {unit}, your price</source>
        <translation>{item}: {n} {unit}, dein Preis</translation>
    </message>
    <message>
        <source>{item}: as it was</source>
        <translation>{item}: wie zuvor</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Question {n} of {all}</source>
        <translation>Frage {n} von {all}</translation>
    </message>
</context>
<context>
    <name>PutDialog</name>
    <message>
        <source>Put on a day</source>
        <translation>Auf einen Tag setzen</translation>
    </message>
    <message>
        <source>A rest day: nothing around training</source>
        <translation>Ein Ruhetag: nichts rund ums Training</translation>
    </message>
    <message>
        <source>There now, locked: {n}</source>
        <translation>Dort steht, gesperrt: {n}</translation>
    </message>
    <message>
        <source>There now: {n}</source>
        <translation>Dort steht: {n}</translation>
    </message>
    <message>
        <source>The place is empty.</source>
        <translation>Der Platz ist leer.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Dorthin setzen</translation>
    </message>
    <message>
        <source>It comes in the portions with which the day keeps your targets as well as it can, and stays there when the week is planned again.</source>
        <translation>Es kommt in den Portionen, mit denen der Tag deine Ziele so gut wie möglich hält, und bleibt dort, wenn die Woche neu geplant wird.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Meal</source>
        <translation>&amp;Mahlzeit</translation>
    </message>
    <message>
        <source>It is eaten out or not had on this day.</source>
        <translation>An diesem Tag wird sie auswärts gegessen oder fällt aus.</translation>
    </message>
</context>
<context>
    <name>RankingBars</name>
    <message>
        <source>with 100 kcal</source>
        <translation>mit 100 kcal</translation>
    </message>
    <message>
        <source>{n} · ▲ the body takes in little of it</source>
        <translation>{n} · ▲ der Körper nimmt wenig davon auf</translation>
    </message>
    <message>
        <source>named by the documents</source>
        <translation>von den Dokumenten genannt</translation>
    </message>
</context>
<context>
    <name>RankingModel</name>
    <message>
        <source>Food</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>In the week</source>
        <translation>In der Woche</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Nobody has given this figure. It does not count as zero.</source>
        <translation>Diesen Wert hat niemand angegeben. Er zählt nicht als null.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing fits. Try one word, or fewer.</source>
        <translation>Nichts passt. Versuch es mit einem Wort oder mit weniger.</translation>
    </message>
</context>
<context>
    <name>RecipeController</name>
    <message>
        <source>recipes</source>
        <translation>Rezepte</translation>
    </message>
</context>
<context>
    <name>RecipeFlow</name>
    <message>
        <source>Import recipes</source>
        <translation>Rezepte importieren</translation>
    </message>
    <message>
        <source>Recipes of other programs</source>
        <translation>Rezepte anderer Programme</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Your foods are not read yet, so nothing is imported.</source>
        <translation>Die eigenen Lebensmittel sind noch nicht gelesen; nichts wird importiert.</translation>
    </message>
    <message>
        <source>{n} recipe is among your dishes.</source>
        <translation>{n} Rezept ist unter den eigenen Gerichten.</translation>
    </message>
    <message>
        <source>{n} recipes are among your dishes.</source>
        <translation>{n} Rezepte sind unter den eigenen Gerichten.</translation>
    </message>
</context>
<context>
    <name>RecipeImportDialog</name>
    <message>
        <source>Import recipes</source>
        <translation>Rezepte importieren</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Lines of the recipe</source>
        <translation>Zeilen des Rezepts</translation>
    </message>
    <message>
        <source>Reading recipes …</source>
        <translation>Rezepte werden gelesen …</translation>
    </message>
    <message>
        <source>I have looked at the lines marked ?; take them as shown</source>
        <translation>Die Zeilen mit ? sind angesehen; so übernehmen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>For how many? The recipe says: {n}</source>
        <translation>Für wie viele? Das Rezept sagt: {n}</translation>
    </message>
    <message>
        <source>As written {n} g, raw or dry.</source>
        <translation>Geschrieben sind {n} g, roh oder trocken.</translation>
    </message>
    <message>
        <source>{n} of {all} recipes can be imported</source>
        <translation>{n} von {all} Rezepten können importiert werden</translation>
    </message>
    <message>
        <source>No recipe was found</source>
        <translation>Kein Rezept gefunden</translation>
    </message>
    <message>
        <source>Nothing is written yet. Lines marked ? are likely, lines marked ! are not known; an answer is used in all recipes that ask the same.</source>
        <translation>Noch ist nichts geschrieben. Zeilen mit ? sind wahrscheinlich, Zeilen mit ! nicht bekannt; eine Antwort gilt in allen Rezepten, die dasselbe fragen.</translation>
    </message>
    <message>
        <source>Import {n} recipe</source>
        <translation>{n} Rezept importieren</translation>
    </message>
    <message>
        <source>Import {n} recipes</source>
        <translation>{n} Rezepte importieren</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>&amp;Portions</source>
        <translation>&amp;Portionen</translation>
    </message>
</context>
<context>
    <name>RecipePaste</name>
    <message>
        <source>Paste a recipe</source>
        <translation>Rezept einfügen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>A recipe</source>
        <translation>Ein Rezept</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Title, ingredients and steps as text, a recipe in Cooklang or JSON, or the source of a web page. Nothing is fetched from the network.</source>
        <translation>Titel, Zutaten und Schritte als Text, ein Rezept in Cooklang oder JSON oder der Quelltext einer Webseite. Aus dem Netz wird nichts geholt.</translation>
    </message>
    <message>
        <source>A recipe, or a page with one</source>
        <translation>Ein Rezept oder eine Seite mit einem</translation>
    </message>
</context>
<context>
    <name>Recipes</name>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>etwa {n} min</translation>
    </message>
    <message>
        <source>from {n}</source>
        <translation>von {n}</translation>
    </message>
    <message>
        <source>the same as “{n}”</source>
        <translation>dasselbe wie „{n}“</translation>
    </message>
    <message>
        <source>Nothing is known of what it brings.</source>
        <translation>Was es bringt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A portion has at least {amounts}; {n} % is known.</source>
        <translation>Eine Portion hat mindestens {amounts}; {n} % sind bekannt.</translation>
    </message>
    <message>
        <source>The whole has at least {amounts}; {n} % is known.</source>
        <translation>Das Ganze hat mindestens {amounts}; {n} % sind bekannt.</translation>
    </message>
    <message>
        <source>Contains: {n}.</source>
        <translation>Enthält: {n}.</translation>
    </message>
    <message>
        <source>Its words also speak of: {n}.</source>
        <translation>Die Wörter sprechen auch von: {n}.</translation>
    </message>
    <message>
        <source>Of lines that are not known, nothing is known.</source>
        <translation>Von Zeilen, die nicht bekannt sind, ist nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>RecipesModel</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Gibt es schon</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>No food is known</source>
        <translation>Kein Lebensmittel bekannt</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} Fragen</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Where the figure comes from</source>
        <translation>Woher der Wert kommt</translation>
    </message>
    <message>
        <source>Sum of what is known: {n}</source>
        <translation>Summe des Bekannten: {n}</translation>
    </message>
    <message>
        <source>Portions without a figure: {n}. They do not count as zero: there is more.</source>
        <translation>Portionen ohne Wert: {n}. Sie zählen nicht als null: Es ist mehr.</translation>
    </message>
    <message>
        <source>Portions and their records</source>
        <translation>Portionen und ihre Einträge</translation>
    </message>
    <message>
        <source>Each portion: grams eaten times the figure in 100 g. The number finds the food in USDA&apos;s SR28; the last column names the source and year of each figure.</source>
        <translation>Jede Portion: gegessene Gramm mal den Wert in 100 g. Die Nummer findet das Lebensmittel in SR28 der USDA; die letzte Spalte nennt Quelle und Jahr jedes Werts.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>Portion</source>
        <translation>Portion</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Gegessen</translation>
    </message>
    <message>
        <source>In 100 g, {unit}</source>
        <translation>In 100 g, {unit}</translation>
    </message>
    <message>
        <source>Gives, {unit}</source>
        <translation>Ergibt, {unit}</translation>
    </message>
    <message>
        <source>USDA food</source>
        <translation>USDA-Nr.</translation>
    </message>
    <message>
        <source>Nutrient no.</source>
        <translation>Nährstoff-Nr.</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Wie eingegeben</translation>
    </message>
    <message>
        <source>Nobody has given this figure</source>
        <translation>Diesen Wert hat niemand angegeben</translation>
    </message>
</context>
<context>
    <name>ReliefDialog</name>
    <message>
        <source>Relief now</source>
        <translation>Was jetzt hilft</translation>
    </message>
    <message>
        <source>Most cramps pass by themselves within minutes. This is what the documents advise meanwhile. Stop whatever makes it worse.</source>
        <translation>Die meisten Krämpfe vergehen in Minuten von selbst. Das raten die Dokumente bis dahin. Hör mit allem auf, was es schlimmer macht.</translation>
    </message>
    <message>
        <source>Daily {n}-minute stretch into my calendar …</source>
        <translation>Täglich {n} Minuten Dehnen in meinen Kalender …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RemovedMealsBanner</name>
    <message>
        <source>Plan them now</source>
        <translation>Jetzt planen</translation>
    </message>
    <message>
        <source>One meal left the plan because of your answer.</source>
        <translation>Wegen deiner Antwort fehlt jetzt eine Mahlzeit im Plan.</translation>
    </message>
    <message>
        <source>{n} meals left the plan because of your answer.</source>
        <translation>Wegen deiner Antwort fehlen jetzt {n} Mahlzeiten im Plan.</translation>
    </message>
</context>
<context>
    <name>Replanning</name>
    <message>
        <source>The shop had no {n}</source>
        <translation>Gab es im Laden nicht: {n}</translation>
    </message>
    <message>
        <source>Plan with what I bought</source>
        <translation>Mit dem Gekauften planen</translation>
    </message>
</context>
<context>
    <name>RoleBox</name>
    <message>
        <source>Name of the role</source>
        <translation>Name der Rolle</translation>
    </message>
    <message>
        <source>grain, topping …</source>
        <translation>Getreide, Auflage …</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Kann fehlen</translation>
    </message>
    <message>
        <source>Foods that may play it</source>
        <translation>Lebensmittel, die sie spielen können</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Haupt</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Beilage</translation>
    </message>
    <message>
        <source>Seasoning</source>
        <translation>Würze</translation>
    </message>
    <message>
        <source>Remove the role</source>
        <translation>Rolle entfernen</translation>
    </message>
</context>
<context>
    <name>RolesEditor</name>
    <message>
        <source>Add a role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
</context>
<context>
    <name>SafetyPart</name>
    <message>
        <source>It contains what is ticked here:</source>
        <translation>Es enthält, was hier angekreuzt ist:</translation>
    </message>
    <message>
        <source>I have looked: it contains none of these</source>
        <translation>Ich habe nachgesehen: Es enthält nichts davon</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>why its name misleads, if it does</source>
        <translation>warum der Name täuscht, falls so</translation>
    </message>
    <message>
        <source>USDA&apos;s words speak of {n}. Look at the packet, then choose below.</source>
        <translation>Das USDA nennt: {n}. Sieh auf die Packung und wähl dann unten.</translation>
    </message>
    <message>
        <source>USDA declares no allergens. Look at the packet, then choose below.</source>
        <translation>Das USDA nennt keine Allergene. Sieh auf die Packung und wähl dann unten.</translation>
    </message>
    <message>
        <source>Care rules leave these out where they are not safe.</source>
        <translation>Die Vorsichtsregeln lassen diese weg, wo sie nicht sicher sind.</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergene</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merkmale</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Rank by</source>
        <translation>Ordnen nach</translation>
    </message>
    <message>
        <source>Figures per</source>
        <translation>Werte je</translation>
    </message>
    <message>
        <source>Search {n} foods, or type: most magnesium per 100 kcal</source>
        <translation>{n} Lebensmittel durchsuchen, oder: most magnesium per 100 kcal</translation>
    </message>
    <message>
        <source>Most {n}</source>
        <translation>Am meisten {n}</translation>
    </message>
    <message>
        <source>Search USDA&apos;s foods</source>
        <translation>Lebensmittel des USDA durchsuchen</translation>
    </message>
    <message>
        <source>Opening USDA&apos;s foods …</source>
        <translation>Die Lebensmittel des USDA werden geöffnet …</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Passt am besten</translation>
    </message>
    <message>
        <source>per 100 g</source>
        <translation>je 100 g</translation>
    </message>
    <message>
        <source>per 100 kcal</source>
        <translation>je 100 kcal</translation>
    </message>
</context>
<context>
    <name>Servings</name>
    <message>
        <source>any</source>
        <translation>egal</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This is done as soon as the tables are read.</source>
        <translation>Das geschieht, sobald die Tabellen gelesen sind.</translation>
    </message>
    <message>
        <source>Change my foods</source>
        <translation>Meine Lebensmittel ändern</translation>
    </message>
    <message>
        <source>Planning failed: {why} The plan is as it was.</source>
        <translation>Planen misslungen: {why} Der Plan ist, wie er war.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Metric: g, ml, cm, kg</source>
        <translation>Metrisch: g, ml, cm, kg</translation>
    </message>
    <message>
        <source>US: oz, lb, fl oz, ft and in</source>
        <translation>US: oz, lb, fl oz, ft und in</translation>
    </message>
    <message>
        <source>Kilocalories (kcal)</source>
        <translation>Kilokalorien (kcal)</translation>
    </message>
    <message>
        <source>Kilojoules (kJ)</source>
        <translation>Kilojoule (kJ)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Weeks begin on</source>
        <translation>Wochen beginnen am</translation>
    </message>
    <message>
        <source>Show this week again at the next start</source>
        <translation>Diese Woche beim nächsten Start wieder zeigen</translation>
    </message>
    <message>
        <source>Save a plan to its file after every change</source>
        <translation>Einen Plan nach jeder Änderung in seine Datei sichern</translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>Erase everything?</source>
        <translation>Alles löschen?</translation>
    </message>
    <message>
        <source>Erase all that the program keeps on this computer?</source>
        <translation>Alles löschen, was das Programm auf diesem Computer behält?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Own foods, dishes and prices</source>
        <translation>Eigene Lebensmittel, Gerichte und Preise</translation>
    </message>
    <message>
        <source>Search index of the foods</source>
        <translation>Suchverzeichnis der Lebensmittel</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>Diese Einstellungen</translation>
    </message>
    <message>
        <source>Answers, people and weeks, own foods and prices, diary, log</source>
        <translation>Antworten, Personen und Wochen, eigene Lebensmittel und Preise, Tagebuch, Protokoll</translation>
    </message>
    <message>
        <source>Your answers, the people with their weeks and diaries, unsaved work, all versions, your own foods, dishes and prices, pantry and shops, the log and these settings go for good. Plans and households you saved under a name of your own stay.</source>
        <translation>Deine Antworten, die Personen mit ihren Wochen und Tagebüchern, ungesicherte Arbeit, alle Fassungen, deine eigenen Lebensmittel, Gerichte und Preise, Vorrat und Läden, das Protokoll und diese Einstellungen sind dann endgültig weg. Pläne und Haushalte, die du unter eigenem Namen gespeichert hast, bleiben.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Back to how it was</source>
        <translation>Wieder wie vorher</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>ShoppingController</name>
    <message>
        <source>Tick {n}</source>
        <translation>{n} abhaken</translation>
    </message>
    <message>
        <source>Untick {n}</source>
        <translation>Haken von {n} entfernen</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Alle Haken entfernen</translation>
    </message>
    <message>
        <source>Change amount of {n}</source>
        <translation>Menge von {n} ändern</translation>
    </message>
    <message>
        <source>Add {n}</source>
        <translation>{n} hinzufügen</translation>
    </message>
    <message>
        <source>Change {n}</source>
        <translation>{n} ändern</translation>
    </message>
    <message>
        <source>Take off {n}</source>
        <translation>{n} von der Liste nehmen</translation>
    </message>
    <message>
        <source>Split the shopping</source>
        <translation>Einkauf aufteilen</translation>
    </message>
    <message>
        <source>Changes seen</source>
        <translation>Änderungen gesehen</translation>
    </message>
    <message>
        <source>Put left-overs into the pantry</source>
        <translation>Reste in den Vorrat legen</translation>
    </message>
    <message>
        <source>{n} is at home</source>
        <translation>{n} ist zu Hause</translation>
    </message>
    <message>
        <source>Buy {n} in {shop}</source>
        <translation>{n} bei {shop} kaufen</translation>
    </message>
    <message>
        <source>Change days of the list</source>
        <translation>Tage der Liste ändern</translation>
    </message>
    <message>
        <source>Change who eats along</source>
        <translation>Ändern, wer mitisst</translation>
    </message>
    <message>
        <source>Change shops</source>
        <translation>Läden ändern</translation>
    </message>
    <message>
        <source>All of this meal is at home or in the basket.</source>
        <translation>Alles für diese Mahlzeit ist zu Hause oder im Korb.</translation>
    </message>
</context>
<context>
    <name>ShoppingModel</name>
    <message>
        <source>Item</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>ShoppingPage</name>
    <message>
        <source>What the meals of the week need will stand here, aisle by aisle.</source>
        <translation>Hier steht dann, was die Mahlzeiten der Woche brauchen, Regal für Regal.</translation>
    </message>
    <message>
        <source>Shopping list</source>
        <translation>Einkaufsliste</translation>
    </message>
    <message>
        <source>Space ticks a line, F2 types its price, Delete takes off a line of your own</source>
        <translation>Die Leertaste hakt eine Zeile ab, F2 gibt ihren Preis ein, Entf nimmt eine eigene Zeile weg</translation>
    </message>
</context>
<context>
    <name>ShopsDialog</name>
    <message>
        <source>Shops and aisles</source>
        <translation>Läden und Regale</translation>
    </message>
    <message>
        <source>Add shop</source>
        <translation>Laden hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Shop {n}</source>
        <translation>Laden {n}</translation>
    </message>
    <message>
        <source>Each shop needs a name of its own.</source>
        <translation>Jeder Laden braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Läden</translation>
    </message>
    <message>
        <source>Aisles in the order they are walked</source>
        <translation>Regale in der Reihenfolge des Wegs</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Ladens</translation>
    </message>
    <message>
        <source>Drag them, or move them with Alt and the arrow keys.</source>
        <translation>Zieh sie oder verschieb sie mit Alt und den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Aisles in the order you walk</source>
        <translation>Regale in der Reihenfolge deines Wegs</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>On a meal</source>
        <translation>Auf einer Mahlzeit</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Walk from meal to meal</source>
        <translation>Von Mahlzeit zu Mahlzeit gehen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Show everything about it</source>
        <translation>Alles darüber zeigen</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Festhalten oder freigeben</translation>
    </message>
    <message>
        <source>Swap for another meal</source>
        <translation>Gegen eine andere Mahlzeit tauschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Leer lassen</translation>
    </message>
</context>
<context>
    <name>SingleDates</name>
    <message>
        <source>Add the date</source>
        <translation>Datum hinzufügen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Remove {n}</source>
        <translation>{n} entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>SingleMeals</name>
    <message>
        <source>Shares {meal}, {day}</source>
        <translation>Isst mit: {meal}, {day}</translation>
    </message>
</context>
<context>
    <name>SoFarPanel</name>
    <message>
        <source>To drink</source>
        <translation>Zu trinken</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Something is said of {n} of {all} meals. The others count as not said.</source>
        <translation>Zu {n} von {all} Mahlzeiten ist etwas gesagt. Die anderen gelten als nicht gesagt.</translation>
    </message>
</context>
<context>
    <name>SourcesBox</name>
    <message>
        <source>Per serving</source>
        <translation>Je Portion</translation>
    </message>
    <message>
        <source>Per 100 kcal</source>
        <translation>Je 100 kcal</translation>
    </message>
    <message>
        <source>Foods rich in it are not listed.</source>
        <translation>Lebensmittel, die reich daran sind, stehen nicht in der Liste.</translation>
    </message>
    <message>
        <source>No food you may eat brings a tenth of the day in a serving.</source>
        <translation>Kein Lebensmittel, das du essen darfst, bringt in einer Portion ein Zehntel des Tages.</translation>
    </message>
    <message>
        <source>Per cent: of your day&apos;s target. Bold: named by the documents.</source>
        <translation>Prozent: von deinem Tagesziel. Fett: von den Dokumenten genannt.</translation>
    </message>
</context>
<context>
    <name>StackView</name>
    <message>
        <source>{n} day by day, in parts</source>
        <translation>{n} Tag für Tag, in Teilen</translation>
    </message>
    <message>
        <source>{day}, {part}: {amount} of {n}, {share} % of the day</source>
        <translation>{day}, {part}: {amount} {n}, {share} % des Tages</translation>
    </message>
    <message>
        <source>{n}: not known</source>
        <translation>{n}: nicht bekannt</translation>
    </message>
    <message>
        <source>Known for {n} % of the day&apos;s energy; unknown is not counted as zero.</source>
        <translation>Bekannt für {n} % der Energie des Tages; Unbekanntes zählt nicht als null.</translation>
    </message>
</context>
<context>
    <name>StageFigures</name>
    <message>
        <source>I know the week of my pregnancy</source>
        <translation>Ich kenne meine Schwangerschaftswoche</translation>
    </message>
    <message>
        <source>Energy follows it: in the first twelve weeks none is added.</source>
        <translation>Die Energie folgt ihr: In den ersten zwölf Wochen kommt keine dazu.</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>I know my weight before the pregnancy</source>
        <translation>Ich kenne mein Gewicht vor der Schwangerschaft</translation>
    </message>
    <message>
        <source>I know the month since the birth</source>
        <translation>Ich kenne den Monat seit der Geburt</translation>
    </message>
    <message>
        <source>From the seventh month on, milk takes a little less energy.</source>
        <translation>Ab dem siebten Monat braucht die Milch etwas weniger Energie.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Begin a diary</source>
        <translation>Ein Tagebuch beginnen</translation>
    </message>
    <message>
        <source>A diary of cramps and weeks</source>
        <translation>Ein Tagebuch der Krämpfe und Wochen</translation>
    </message>
    <message>
        <source>Note cramps, sleep, fluids, and which planned meals you ate. Over the weeks you see them side by side, and can take a page of it to your doctor.</source>
        <translation>Notier Krämpfe, Schlaf, Getrunkenes und welche geplanten Mahlzeiten du gegessen hast. Über die Wochen siehst du sie nebeneinander und kannst eine Seite davon in die Praxis mitnehmen.</translation>
    </message>
    <message>
        <source>It is off until you begin. The notes stay in one file on this computer, and can be erased with one command at any time.</source>
        <translation>Es ist aus, bis du beginnst. Die Notizen bleiben in einer Datei auf diesem Computer und lassen sich jederzeit mit einem Befehl löschen.</translation>
    </message>
    <message>
        <source>The diary counts what you note. It does not find causes or illnesses.</source>
        <translation>Das Tagebuch zählt, was du notierst. Ursachen oder Krankheiten findet es nicht.</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>{why} It is kept as {aside}; here is a new week.</source>
        <translation>{why} Sie bleibt als {aside}; hier ist eine neue Woche.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Use the better week</source>
        <translation>Die bessere Woche nehmen</translation>
    </message>
    <message>
        <source>Targets met on {n} of {all} days</source>
        <translation>Ziele an {n} von {all} Tagen erreicht</translation>
    </message>
    <message>
        <source>{n} of {all} days</source>
        <translation>{n} von {all} Tagen</translation>
    </message>
    <message>
        <source> (and {n} more)</source>
        <translation> (und {n} weitere)</translation>
    </message>
    <message>
        <source>Use the better week ({n} % better, one meal changes)</source>
        <translation>Bessere Woche nehmen ({n} % besser, 1 Mahlzeit anders)</translation>
    </message>
    <message>
        <source>Use the better week ({n} % better, {meals} meals change)</source>
        <translation>Bessere Woche nehmen ({n} % besser, {meals} Mahlzeiten)</translation>
    </message>
    <message>
        <source>the best possible</source>
        <translation>das Bestmögliche</translation>
    </message>
    <message>
        <source>planning …</source>
        <translation>es wird geplant …</translation>
    </message>
    <message>
        <source>improving …</source>
        <translation>wird besser …</translation>
    </message>
    <message>
        <source>Stop planning</source>
        <translation>Planen anhalten</translation>
    </message>
    <message>
        <source>{n} not asked for</source>
        <translation>{n} nicht verlangt</translation>
    </message>
    <message>
        <source>Use the week that meets every target</source>
        <translation>Die Woche nehmen, die jedes Ziel erreicht</translation>
    </message>
    <message>
        <source>nothing better found</source>
        <translation>nichts Besseres gefunden</translation>
    </message>
    <message>
        <source>Nothing better found in {n} rounds; at most {gap} % better is possible.</source>
        <translation>In {n} Runden nichts Besseres gefunden; höchstens {gap} % besser ist möglich.</translation>
    </message>
    <message>
        <source>At most {gap} % better is possible.</source>
        <translation>Höchstens {gap} % besser ist möglich.</translation>
    </message>
    <message>
        <source>looking for a week that meets every target …</source>
        <translation>eine Woche, die jedes Ziel erreicht, wird gesucht …</translation>
    </message>
    <message>
        <source>How near to the best possible week</source>
        <translation>Wie nah an der bestmöglichen Woche</translation>
    </message>
</context>
<context>
    <name>SunLight</name>
    <message>
        <source>I would rather not say</source>
        <translation>Das möchte ich nicht sagen</translation>
    </message>
    <message>
        <source>Little: mostly indoors or covered</source>
        <translation>Wenig: meist drinnen oder bedeckt</translation>
    </message>
    <message>
        <source>Often outside in summer</source>
        <translation>Im Sommer oft draußen</translation>
    </message>
    <message>
        <source>Within 35 degrees of the equator</source>
        <translation>Innerhalb von 35 Grad um den Äquator</translation>
    </message>
    <message>
        <source>35 to 50 degrees (New York, Madrid, Tokyo)</source>
        <translation>35 bis 50 Grad (New York, Madrid, Tokio)</translation>
    </message>
    <message>
        <source>Beyond 50 degrees (London, Berlin, Calgary)</source>
        <translation>Über 50 Grad (London, Berlin, Calgary)</translation>
    </message>
    <message>
        <source>Sun on the skin</source>
        <translation>Sonne auf der Haut</translation>
    </message>
    <message>
        <source>Where you live</source>
        <translation>Wo du lebst</translation>
    </message>
    <message>
        <source>Sun on the s&amp;kin</source>
        <translation>Sonne auf der &amp;Haut</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
</context>
<context>
    <name>SupplementRow</name>
    <message>
        <source>Nutrient</source>
        <translation>Nährstoff</translation>
    </message>
    <message>
        <source>Amount in one dose</source>
        <translation>Menge in einer Dosis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Doses a day</source>
        <translation>Dosen am Tag</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie es heißt</translation>
    </message>
    <message>
        <source>name, if you like</source>
        <translation>Name, wenn du magst</translation>
    </message>
    <message>
        <source>Remove this supplement</source>
        <translation>Dieses Präparat entfernen</translation>
    </message>
</context>
<context>
    <name>Supplements</name>
    <message>
        <source>Add a supplement</source>
        <translation>Präparat hinzufügen</translation>
    </message>
    <message>
        <source>They count towards your targets. The limits of magnesium and vitamin E count supplements alone. Write the amount of the nutrient itself, as the label says.</source>
        <translation>Sie zählen für deine Ziele. Die Grenzen von Magnesium und Vitamin E zählen nur Präparate. Schreib die Menge des Nährstoffs selbst, wie es auf der Packung steht.</translation>
    </message>
</context>
<context>
    <name>SwapDialog</name>
    <message>
        <source>Swap meal</source>
        <translation>Mahlzeit tauschen</translation>
    </message>
    <message>
        <source>Other meals</source>
        <translation>Andere Mahlzeiten</translation>
    </message>
    <message>
        <source>Looking for other meals …</source>
        <translation>Andere Mahlzeiten werden gesucht …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Instead of {n}</source>
        <translation>Statt {n}</translation>
    </message>
    <message>
        <source>For this place</source>
        <translation>Für diesen Platz</translation>
    </message>
    <message>
        <source>Nothing else fits here with the present wishes.</source>
        <translation>Mit den jetzigen Wünschen passt hier nichts anderes.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>Günstiger</translation>
    </message>
    <message>
        <source>From what is at home</source>
        <translation>Aus dem, was da ist</translation>
    </message>
    <message>
        <source>No fish</source>
        <translation>Kein Fisch</translation>
    </message>
    <message>
        <source>No meat</source>
        <translation>Kein Fleisch</translation>
    </message>
    <message>
        <source>No oven</source>
        <translation>Kein Backofen</translation>
    </message>
    <message>
        <source>Something cold</source>
        <translation>Etwas Kaltes</translation>
    </message>
    <message>
        <source>Something warm</source>
        <translation>Etwas Warmes</translation>
    </message>
    <message>
        <source>Keep for this day: {n}</source>
        <translation>Für diesen Tag behalten: {n}</translation>
    </message>
    <message>
        <source>{n} dishes fit here, the best for the week first.</source>
        <translation>{n} Gerichte passen hierher, die besten für die Woche zuerst.</translation>
    </message>
    <message>
        <source>None of them is all of this. Press a reason again to leave it out.</source>
        <translation>Keines davon ist das alles. Drück einen Grund noch einmal, um ihn wegzulassen.</translation>
    </message>
    <message>
        <source>Search these meals</source>
        <translation>Diese Mahlzeiten durchsuchen</translation>
    </message>
    <message>
        <source>Search: soup, salmon, oats and banana …</source>
        <translation>Suchen: Suppe, Lachs, Hafer und Banane …</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>{n} min quicker</source>
        <translation>{n} min schneller</translation>
    </message>
    <message>
        <source>{n} min longer</source>
        <translation>{n} min länger</translation>
    </message>
    <message>
        <source>${n} cheaper</source>
        <translation>${n} günstiger</translation>
    </message>
    <message>
        <source>${n} dearer</source>
        <translation>${n} teurer</translation>
    </message>
    <message>
        <source>about ${n}</source>
        <translation>etwa ${n}</translation>
    </message>
    <message>
        <source>uses {n}</source>
        <translation>verbraucht {n}</translation>
    </message>
    <message>
        <source>the day then misses {n}</source>
        <translation>dem Tag fehlt dann {n}</translation>
    </message>
    <message>
        <source>the day then has enough {n}</source>
        <translation>der Tag hat dann genug {n}</translation>
    </message>
    <message>
        <source>changes little of the day</source>
        <translation>ändert wenig am Tag</translation>
    </message>
    <message>
        <source>{n} more {nutrient}</source>
        <translation>{n} mehr {nutrient}</translation>
    </message>
    <message>
        <source>{n} less {nutrient}</source>
        <translation>{n} weniger {nutrient}</translation>
    </message>
</context>
<context>
    <name>TableController</name>
    <message>
        <source>The table&apos;s week</source>
        <translation>Woche am Tisch</translation>
    </message>
    <message>
        <source>Change the household&apos;s table</source>
        <translation>Wer zusammen isst ändern</translation>
    </message>
    <message>
        <source>Plan the table&apos;s week</source>
        <translation>Woche für alle planen</translation>
    </message>
    <message>
        <source>The table&apos;s week is planned for everybody.</source>
        <translation>Die Woche ist für alle geplant.</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tisch</translation>
    </message>
    <message>
        <source>Write the table&apos;s week</source>
        <translation>Woche am Tisch schreiben</translation>
    </message>
    <message>
        <source>Written: {n}</source>
        <translation>Geschrieben: {n}</translation>
    </message>
</context>
<context>
    <name>TableList</name>
    <message>
        <source>the weeks of the table</source>
        <translation>die Wochen vom Tisch</translation>
    </message>
</context>
<context>
    <name>TableWeek</name>
    <message>
        <source>Write as</source>
        <translation>Schreiben als</translation>
    </message>
    <message>
        <source>Write as {n}</source>
        <translation>Schreiben als {n}</translation>
    </message>
    <message>
        <source>No week is planned for the table yet.</source>
        <translation>Für den Tisch ist noch keine Woche geplant.</translation>
    </message>
</context>
<context>
    <name>TargetCommands</name>
    <message>
        <source>Change person</source>
        <translation>Person ändern</translation>
    </message>
    <message>
        <source>Change {n} target</source>
        <translation>Ziel für {n} ändern</translation>
    </message>
</context>
<context>
    <name>TargetRow</name>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>on average over the week</source>
        <translation>im Wochenmittel</translation>
    </message>
    <message>
        <source>Plan for {n}</source>
        <translation>Für {n} planen</translation>
    </message>
    <message>
        <source>Plan for it or not</source>
        <translation>Dafür planen oder nicht</translation>
    </message>
    <message>
        <source>{n} target in {unit}</source>
        <translation>Ziel für {n} in {unit}</translation>
    </message>
    <message>
        <source>{n} is locked</source>
        <translation>{n} ist gesperrt</translation>
    </message>
    <message>
        <source>Locked for safety: the reason stands below</source>
        <translation>Zur Sicherheit gesperrt: Der Grund steht darunter</translation>
    </message>
    <message>
        <source>{n}: held how</source>
        <translation>{n}: wie es gilt</translation>
    </message>
    <message>
        <source>{n}: back to the reference</source>
        <translation>{n}: zurück zum Referenzwert</translation>
    </message>
    <message>
        <source>Back to the reference</source>
        <translation>Zurück zum Referenzwert</translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>not planned for</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>From: {n}</source>
        <translation>Aus: {n}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>at most {n}</source>
        <translation>höchstens {n}</translation>
    </message>
    <message>
        <source>reference {n}</source>
        <translation>Referenz {n}</translation>
    </message>
    <message>
        <source>{n} target in {unit}</source>
        <translation>Ziel für {n} in {unit}</translation>
    </message>
    <message>
        <source>{n} target in tenths of {unit}</source>
        <translation>Ziel für {n} in Zehnteln von {unit}</translation>
    </message>
    <message>
        <source>{n} target in hundredths of {unit}</source>
        <translation>Ziel für {n} in Hundertsteln von {unit}</translation>
    </message>
    <message>
        <source>reduce above {n}</source>
        <translation>ab {n} verringern</translation>
    </message>
    <message>
        <source>upper limit {n}</source>
        <translation>Obergrenze {n}</translation>
    </message>
    <message>
        <source>week reaches {n}</source>
        <translation>erreicht {n}</translation>
    </message>
    <message>
        <source>{n} from supplements</source>
        <translation>{n} aus Präparaten</translation>
    </message>
    <message>
        <source>{n} of it from supplements</source>
        <translation>{n} davon aus Präparaten</translation>
    </message>
</context>
<context>
    <name>TargetsPanel</name>
    <message>
        <source>More nutrients</source>
        <translation>Mehr Nährstoffe</translation>
    </message>
    <message>
        <source>up to {n} min on weekdays</source>
        <translation>werktags bis {n} Min.</translation>
    </message>
    <message>
        <source>Daily targets</source>
        <translation>Tagesziele</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
</context>
<context>
    <name>TemplateController</name>
    <message>
        <source>&amp;Make a copy to edit</source>
        <translation>&amp;Kopie zum Bearbeiten machen</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>Ihren &amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Back to the originals</source>
        <translation>&amp;Zurück zu den Originalen</translation>
    </message>
    <message>
        <source>Your print templates are in {n}</source>
        <translation>Deine Druckvorlagen liegen in {n}</translation>
    </message>
    <message>
        <source>The originals are used again. Yours: {n}</source>
        <translation>Die Originale werden wieder benutzt. Deine: {n}</translation>
    </message>
</context>
<context>
    <name>TimesPart</name>
    <message>
        <source>&amp;Reminders: soak, defrost and drink</source>
        <translation>&amp;Erinnerungen: einweichen, auftauen und trinken</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Porridge[ with {topping}]</source>
        <translation>Porridge[ mit {topping}]</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>Einsetzen:</translation>
    </message>
    <message>
        <source>Put {n} into the title</source>
        <translation>{n} in den Titel setzen</translation>
    </message>
    <message>
        <source>[ with {{{n}}}]</source>
        <translation>[ mit {{{n}}}]</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>left from {day}: warm it up or take it out</source>
        <translation>übrig von {day}: aufwärmen oder herausnehmen</translation>
    </message>
    <message>
        <source>start at {time}</source>
        <translation>anfangen um {time}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>cooked for {n} portions</source>
        <translation>gekocht für {n} Portionen</translation>
    </message>
    <message>
        <source>{have} of {want}</source>
        <translation>{have} von {want}</translation>
    </message>
    <message>
        <source>{n} eaten</source>
        <translation>{n} gegessen</translation>
    </message>
    <message>
        <source>{n} in meals of which nothing is said</source>
        <translation>{n} in Mahlzeiten, zu denen nichts gesagt ist</translation>
    </message>
    <message>
        <source>{n} in your supplements, if you take them</source>
        <translation>{n} in deinen Präparaten, wenn du sie nimmst</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Weeks side by side …</source>
        <translation>Wochen im Vergleich …</translation>
    </message>
    <message>
        <source>None of your weeks has this day. Plan one that begins with it.</source>
        <translation>Keine deiner Wochen hat diesen Tag. Plane eine, die mit ihm beginnt.</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>The day by the clock</source>
        <translation>Der Tag nach der Uhr</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>Der Tag bisher</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Relief now</source>
        <translation>Was jetzt hilft</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Plan the week</source>
        <translation>Woche planen</translation>
    </message>
</context>
<context>
    <name>TrainingBox</name>
    <message>
        <source>Hours of training</source>
        <translation>Stunden Training</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Sweat in an hour</source>
        <translation>Schweiß in einer Stunde</translation>
    </message>
    <message>
        <source>l an hour</source>
        <translation>l in der Stunde</translation>
    </message>
    <message>
        <source>Sodium in a litre of sweat</source>
        <translation>Natrium in einem Liter Schweiß</translation>
    </message>
    <message>
        <source>Training on {day}</source>
        <translation>Training am {day}</translation>
    </message>
    <message>
        <source>Sweat takes sodium and potassium with it. Training days get them back, with drinks around training; rest days stay as they are.</source>
        <translation>Schweiß nimmt Natrium und Kalium mit. Trainingstage bekommen sie zurück, mit Getränken rund ums Training; Ruhetage bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Stunden</translation>
    </message>
    <message>
        <source>S&amp;weat</source>
        <translation>Sch&amp;weiß</translation>
    </message>
    <message>
        <source>Sod&amp;ium in a litre</source>
        <translation>&amp;Natrium in einem Liter</translation>
    </message>
    <message>
        <source>About {litres} litres of sweat, with {sodium} mg of sodium and {potassium} mg of potassium. Drink at most that much for it. A weighing before and after tells your own figure: a kilogram is a litre.</source>
        <translation>Etwa {litres} Liter Schweiß mit {sodium} mg Natrium und {potassium} mg Kalium. Trink dafür höchstens so viel. Wiegen davor und danach sagt dir deinen eigenen Wert: Ein Kilogramm ist ein Liter.</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Bring from another computer</source>
        <translation>Von einem anderen Computer holen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace what is here</source>
        <translation>Ersetzen, was hier ist</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Here it would</source>
        <translation>Hier würde es</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>{name} (files: {n})</source>
        <translation>{name} (Dateien: {n})</translation>
    </message>
    <message>
        <source>Made on {when} by version {version}.</source>
        <translation>Gemacht am {when} von Version {version}.</translation>
    </message>
    <message>
        <source>What is here now is kept first, whole: Browse versions brings it back.</source>
        <translation>Was jetzt hier ist, wird zuerst ganz aufgehoben: „Fassungen ansehen“ bringt es zurück.</translation>
    </message>
    <message>
        <source>Files this version does not know are left out: {n}.</source>
        <translation>Dateien, die diese Version nicht kennt, bleiben weg: {n}.</translation>
    </message>
    <message>
        <source>The file lies in a folder of {service}: who can see that folder can read your answers about health.</source>
        <translation>Die Datei liegt in einem Ordner von {service}: Wer diesen Ordner sieht, kann deine Antworten zur Gesundheit lesen.</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>a day: {planned} planned, {eaten} eaten, {open} not said</source>
        <translation>am Tag: {planned} geplant, {eaten} gegessen, {open} nicht gesagt</translation>
    </message>
    <message>
        <source>something said of {n} of {all} meals</source>
        <translation>zu {n} von {all} Mahlzeiten etwas gesagt</translation>
    </message>
    <message>
        <source>no meals known</source>
        <translation>keine Mahlzeiten bekannt</translation>
    </message>
    <message>
        <source>nothing noted in the diary</source>
        <translation>nichts im Tagebuch notiert</translation>
    </message>
    <message>
        <source>sleep {n} h a night</source>
        <translation>Schlaf {n} h je Nacht</translation>
    </message>
    <message>
        <source>cramps: {n}</source>
        <translation>Krämpfe: {n}</translation>
    </message>
</context>
<context>
    <name>TrendsDialog</name>
    <message>
        <source>Weeks side by side</source>
        <translation>Wochen im Vergleich</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Planned, {unit} a day</source>
        <translation>Geplant, {unit} am Tag</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Gegessen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Target now</source>
        <translation>Ziel jetzt</translation>
    </message>
    <message>
        <source>Meals said</source>
        <translation>Mahlzeiten gesagt</translation>
    </message>
    <message>
        <source>Cramps</source>
        <translation>Krämpfe</translation>
    </message>
    <message>
        <source>Sleep, h</source>
        <translation>Schlaf, h</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>{n} Wochen</translation>
    </message>
    <message>
        <source>Nutrient shown</source>
        <translation>Gezeigter Nährstoff</translation>
    </message>
    <message>
        <source>How many weeks</source>
        <translation>Wie viele Wochen</translation>
    </message>
    <message>
        <source>Filled: eaten. Pale: meals of which nothing was said, neither eaten nor left out. Outline: planned. Dashed line: the target as it is now. Means of the days whose plan is known.</source>
        <translation>Gefüllt: gegessen. Blass: Mahlzeiten, zu denen nichts gesagt wurde, weder gegessen noch ausgelassen. Umriss: geplant. Gestrichelt: das Ziel, wie es jetzt ist. Mittel der Tage, deren Plan bekannt ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Weeks are shown side by side. That two things fall together does not mean that one causes the other.</source>
        <translation>Wochen stehen nebeneinander. Dass zwei Dinge zusammenfallen, heißt nicht, dass das eine das andere verursacht.</translation>
    </message>
    <message>
        <source>Weeks as a table</source>
        <translation>Wochen als Tabelle</translation>
    </message>
</context>
<context>
    <name>TrendsView</name>
    <message>
        <source>Weeks side by side</source>
        <translation>Wochen im Vergleich</translation>
    </message>
    <message>
        <source>{n} a day, {unit}</source>
        <translation>{n} am Tag, {unit}</translation>
    </message>
    <message>
        <source>Cramps noted in the week</source>
        <translation>In der Woche notierte Krämpfe</translation>
    </message>
    <message>
        <source>Sleep, hours a night</source>
        <translation>Schlaf, Stunden je Nacht</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>milligrams</source>
        <translation>Milligramm</translation>
    </message>
    <message>
        <source>micrograms</source>
        <translation>Mikrogramm</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>Gramm</translation>
    </message>
    <message>
        <source>millilitres</source>
        <translation>Milliliter</translation>
    </message>
    <message>
        <source>kilocalories</source>
        <translation>Kilokalorien</translation>
    </message>
    <message>
        <source>kilojoules</source>
        <translation>Kilojoule</translation>
    </message>
</context>
<context>
    <name>UnreadLines</name>
    <message>
        <source>Not understood yet. These lines are kept, and count for nothing:</source>
        <translation>Noch nicht verstanden. Diese Zeilen bleiben und zählen nichts:</translation>
    </message>
    <message>
        <source>“{n}”</source>
        <translation>„{n}“</translation>
    </message>
    <message>
        <source>Look for {n}</source>
        <translation>Nach {n} suchen</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>Remove {n}</source>
        <translation>{n} entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>your answers</source>
        <translation>deine Antworten</translation>
    </message>
    <message>
        <source>the week</source>
        <translation>die Woche</translation>
    </message>
</context>
<context>
    <name>VersionsController</name>
    <message>
        <source>Show your own week first, then put a version back.</source>
        <translation>Zeige zuerst deine eigene Woche, dann lege eine Fassung zurück.</translation>
    </message>
    <message>
        <source>The week has changed meanwhile; nothing was put back.</source>
        <translation>Die Woche hat sich inzwischen geändert; nichts wurde zurückgelegt.</translation>
    </message>
    <message>
        <source>Put back a version</source>
        <translation>Fassung zurücklegen</translation>
    </message>
    <message>
        <source>The week is as it was then. Undo brings the other one back.</source>
        <translation>Die Woche ist wie damals. Rückgängig bringt die andere zurück.</translation>
    </message>
    <message>
        <source>Your answers are as they were then. Undo takes it back.</source>
        <translation>Deine Antworten sind wie damals. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>{name}: as it was then. What was there is a version now.</source>
        <translation>{name}: wie damals. Was da war, ist jetzt eine Fassung.</translation>
    </message>
    <message>
        <source>Take to another computer</source>
        <translation>Auf einen anderen Computer mitnehmen</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Haushalte</translation>
    </message>
    <message>
        <source>{file} holds the household (files: {n}). It is not encrypted.</source>
        <translation>{file} enthält den Haushalt (Dateien: {n}). Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>It lies in a folder of {service}.</source>
        <translation>Sie liegt in einem Ordner von {service}.</translation>
    </message>
    <message>
        <source>Bring from another computer</source>
        <translation>Von einem anderen Computer holen</translation>
    </message>
    <message>
        <source>The household is here. Browse versions brings the former back.</source>
        <translation>Der Haushalt ist da. „Fassungen ansehen“ bringt den früheren zurück.</translation>
    </message>
    <message>
        <source>Nothing is kept in this window.</source>
        <translation>In diesem Fenster wird nichts aufgehoben.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Browse versions</source>
        <translation>Fassungen ansehen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Reading the versions …</source>
        <translation>Fassungen werden gelesen …</translation>
    </message>
    <message>
        <source>Put this version back</source>
        <translation>Diese Fassung zurücklegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Several of today, one a day and one a week are kept on this computer. What is replaced is kept as a version too.</source>
        <translation>Mehrere von heute, eine je Tag und eine je Woche werden auf diesem Computer aufgehoben. Auch was ersetzt wird, wird als Fassung aufgehoben.</translation>
    </message>
    <message>
        <source>There is no version yet. One is made when something has changed.</source>
        <translation>Es gibt noch keine Fassung. Eine entsteht, wenn sich etwas geändert hat.</translation>
    </message>
    <message>
        <source>This is how it is now.</source>
        <translation>So ist es jetzt.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
</context>
<context>
    <name>WeekCharacterPage</name>
    <message>
        <source>A week for one person costs at most</source>
        <translation>Eine Woche für eine Person kostet höchstens</translation>
    </message>
    <message>
        <source>US dollars a week</source>
        <translation>US-Dollar in der Woche</translation>
    </message>
    <message>
        <source>Dinners cooked for two days</source>
        <translation>Abendessen, für zwei Tage gekocht</translation>
    </message>
    <message>
        <source>Leftovers of a dinner</source>
        <translation>Reste eines Abendessens</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>some</source>
        <translation>einige</translation>
    </message>
    <message>
        <source>often</source>
        <translation>oft</translation>
    </message>
    <message>
        <source>I have a freezer</source>
        <translation>Ich habe ein Gefrierfach</translation>
    </message>
    <message>
        <source>Kind of week</source>
        <translation>Art der Woche</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Targets come first, then the budget, then what you like. A food without a price counts as a dear one of its kind. Only what is eaten is counted, not what is left in a pack.</source>
        <translation>Ziele kommen zuerst, dann das Budget, dann was du magst. Ein Lebensmittel ohne Preis zählt als teures seiner Art. Gezählt wird nur, was gegessen wird, nicht der Rest einer Packung.</translation>
    </message>
    <message>
        <source>Cook once, eat twice</source>
        <translation>Einmal kochen, zweimal essen</translation>
    </message>
    <message>
        <source>Leftovers of a dinner, where they save time and packs</source>
        <translation>Reste eines Abendessens, wo sie Zeit und Packungen sparen</translation>
    </message>
    <message>
        <source>Dinners a week that are cooked for two days in any case</source>
        <translation>Abendessen pro Woche, die auf jeden Fall für zwei Tage gekocht werden</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>What is left of bread, meat, fish, beans and broth is then frozen rather than used up in a few days.</source>
        <translation>Was von Brot, Fleisch, Fisch, Bohnen und Brühe übrig ist, wird dann eingefroren, statt in wenigen Tagen aufgebraucht zu werden.</translation>
    </message>
</context>
<context>
    <name>WeekColumn</name>
    <message>
        <source>Week {n}</source>
        <translation>Woche {n}</translation>
    </message>
    <message>
        <source>Take week {n}</source>
        <translation>Woche {n} nehmen</translation>
    </message>
    <message>
        <source>Every target met</source>
        <translation>Jedes Ziel erreicht</translation>
    </message>
    <message>
        <source>Targets missed: {n}</source>
        <translation>Verfehlte Ziele: {n}</translation>
    </message>
    <message>
        <source>about ${n}</source>
        <translation>etwa {n} $</translation>
    </message>
    <message>
        <source>{h} h {m} min in the kitchen</source>
        <translation>{h} Std. {m} Min. in der Küche</translation>
    </message>
    <message>
        <source>{n} of {all} meals differ from now</source>
        <translation>{n} von {all} Mahlzeiten sind anders als jetzt</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Planning a first week …</source>
        <translation>Eine erste Woche wird geplant …</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>WeeksDialog</name>
    <message>
        <source>Other weeks</source>
        <translation>Andere Wochen</translation>
    </message>
    <message>
        <source>Weeks found</source>
        <translation>Gefundene Wochen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep this week</source>
        <translation>Diese Woche behalten</translation>
    </message>
    <message>
        <source>Each meets your wishes nearly as well. What is locked stays in all of them.</source>
        <translation>Jede erfüllt deine Wünsche fast ebenso gut. Was festgehalten ist, bleibt in allen.</translation>
    </message>
    <message>
        <source>No other week was found: nearly everything is locked or left out.</source>
        <translation>Keine andere Woche gefunden: Fast alles ist festgehalten oder ausgelassen.</translation>
    </message>
    <message>
        <source>Planning other weeks … {n} of {all}</source>
        <translation>Andere Wochen werden geplant … {n} von {all}</translation>
    </message>
    <message>
        <source>Taking one is a single step; undo brings this week back.</source>
        <translation>Eine zu nehmen ist ein einziger Schritt; Rückgängig bringt diese Woche zurück.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
</context>
<context>
    <name>WeightRow</name>
    <message>
        <source>Back to the kind of week</source>
        <translation>Zurück zur Art der Woche</translation>
    </message>
    <message>
        <source>{n}: back to the kind of week</source>
        <translation>{n}: zurück zur Art der Woche</translation>
    </message>
</context>
<context>
    <name>WeightsPage</name>
    <message>
        <source>All back to the kind of week</source>
        <translation>Alles zurück zur Art der Woche</translation>
    </message>
    <message>
        <source>How much each thing counts beside the others; targets always come first.</source>
        <translation>Wie viel jedes neben den anderen zählt; Ziele kommen immer zuerst.</translation>
    </message>
</context>
<context>
    <name>WhatPart</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Oat drink, fortified</source>
        <translation>Haferdrink, angereichert</translation>
    </message>
    <message>
        <source>In a dish&apos;s title</source>
        <translation>In einem Gerichtstitel</translation>
    </message>
    <message>
        <source>oat drink</source>
        <translation>Haferdrink</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Who eats it</source>
        <translation>Wer es isst</translation>
    </message>
    <message>
        <source>Plays where these play</source>
        <translation>Spielt, wo diese spielen</translation>
    </message>
    <message>
        <source>Add a food, as almonds</source>
        <translation>Lebensmittel hinzufügen, etwa Mandeln</translation>
    </message>
    <message>
        <source>It may be planned in {n} dishes.</source>
        <translation>Es kann in {n} Gerichten geplant werden.</translation>
    </message>
    <message>
        <source>Without one it is planned only in dishes of your own.</source>
        <translation>Ohne wird es nur in eigenen Gerichten geplant.</translation>
    </message>
    <message>
        <source>Everyone, vegans too</source>
        <translation>Alle, auch Veganer</translation>
    </message>
    <message>
        <source>Vegetarians, not vegans</source>
        <translation>Vegetarier, nicht Veganer</translation>
    </message>
    <message>
        <source>Those who eat fish</source>
        <translation>Wer Fisch isst</translation>
    </message>
    <message>
        <source>Those who eat meat</source>
        <translation>Wer Fleisch isst</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>In a dish&apos;s &amp;title</source>
        <translation>In einem Gerichts&amp;titel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Who eats it</source>
        <translation>&amp;Wer es isst</translation>
    </message>
    <message>
        <source>It joins the dishes in which these foods play, in portions of like weight.</source>
        <translation>Es kommt in die Gerichte, in denen diese Lebensmittel spielen, in Portionen von ähnlichem Gewicht.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Woman</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Mädchen</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Junge</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>wenig aktiv</translation>
    </message>
    <message>
        <source>low active</source>
        <translation>etwas aktiv</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>very active</source>
        <translation>sehr aktiv</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>schwanger</translation>
    </message>
    <message>
        <source>breast-feeding</source>
        <translation>stillend</translation>
    </message>
</context>
<context>
    <name>WishCommands</name>
    <message>
        <source>Change what a good week is</source>
        <translation>Ändern, was eine gute Woche ist</translation>
    </message>
    <message>
        <source>Take rating back</source>
        <translation>Bewertung zurücknehmen</translation>
    </message>
    <message>
        <source>Rate dish</source>
        <translation>Gericht bewerten</translation>
    </message>
</context>
<context>
    <name>WishesDialog</name>
    <message>
        <source>What a good week is</source>
        <translation>Was eine gute Woche ist</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Kind of week</source>
        <translation>Art der Woche</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Was gelernt wurde</translation>
    </message>
    <message>
        <source>Apply and plan</source>
        <translation>Übernehmen und planen</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Life stage</source>
        <translation>Lebensphase</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>&amp;Alter</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Geschlecht</translation>
    </message>
    <message>
        <source>Life s&amp;tage</source>
        <translation>&amp;Lebensphase</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>Ge&amp;wicht</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>G&amp;röße</translation>
    </message>
    <message>
        <source>A&amp;ctivity</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>Reference intakes and energy follow from these. Nothing leaves this computer.</source>
        <translation>Daraus folgen Referenzwerte und Energie. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Up to 13 years the plan gives what a growing child needs: no goal for the weight, and no supplements are advised. Weight and height begin at the median of the age (CDC growth charts): enter the child&apos;s own.</source>
        <translation>Bis 13 Jahre gibt der Plan, was ein wachsendes Kind braucht: kein Ziel für das Gewicht, und Nahrungsergänzungsmittel werden nicht empfohlen. Gewicht und Größe beginnen beim Median des Alters (Wachstumskurven der CDC): Gib die des Kindes ein.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Schwanger</translation>
    </message>
    <message>
        <source>Breast-feeding</source>
        <translation>Stillend</translation>
    </message>
    <message>
        <source>Inactive: mostly sitting</source>
        <translation>Wenig aktiv: meist sitzend</translation>
    </message>
    <message>
        <source>Low active: some walking</source>
        <translation>Etwas aktiv: einige Wege zu Fuß</translation>
    </message>
    <message>
        <source>Active: an hour&apos;s exercise</source>
        <translation>Aktiv: eine Stunde Bewegung</translation>
    </message>
    <message>
        <source>Very active: hard work or sport</source>
        <translation>Sehr aktiv: harte Arbeit oder Sport</translation>
    </message>
    <message>
        <source>My &amp;goal</source>
        <translation>Mein &amp;Ziel</translation>
    </message>
    <message>
        <source>Keep my weight</source>
        <translation>Gewicht halten</translation>
    </message>
    <message>
        <source>Lose slowly: 500 kcal a day less</source>
        <translation>Langsam abnehmen: 500 kcal am Tag weniger</translation>
    </message>
    <message>
        <source>Gain: 300 kcal a day more</source>
        <translation>Zunehmen: 300 kcal am Tag mehr</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>What goes into it</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>{n} as bought</source>
        <translation>{n} eingekauft</translation>
    </message>
</context>
<context>
    <name>_Later</name>
    <message>
        <source>The tables are being read …</source>
        <translation>Die Tabellen werden gelesen …</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Next</source>
        <translation>Gleich</translation>
    </message>
</context>
</TS>
