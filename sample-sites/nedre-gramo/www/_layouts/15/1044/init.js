function SokNaa() { alert("Søket er dessverre nede."); }
